import { useEffect, useMemo } from 'preact/hooks'
import { type Catalogue, catalogueOf } from '../../dataset/catalogue.ts'
import type { Directory } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadDirectory } from '../../platform/bundled.ts'
import { AddressProvider, useBrowserAddress } from './address.tsx'
import { BackgroundView } from './background-view.tsx'
import { CatalogueProvider } from './catalogue.tsx'
import { CompaniesView } from './companies-view.tsx'
import { Header } from './header.tsx'
import { LawsView } from './laws-view.tsx'
import type { PageAddress, View } from './page-address.ts'
import { PartnersView } from './partners-view.tsx'
import { ReportsView } from './reports-view.tsx'
import { ServiceView } from './service-view.tsx'
import { ServicesView } from './services-view.tsx'
import { Failed } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

/** All services, and what there is to know around them. */
export function ServicesPage() {
  const [directory, tryAgain] = useLoaded('directory', () => loadDirectory(locale.get()))
  if (directory === 'failed') return <Failed tryAgain={tryAgain} />
  if (directory === null) {
    return (
      <main class="page" aria-busy="true">
        <h1 class="visually-hidden">Whereabouts</h1>
        <p class="visually-hidden" role="status">
          {servicesTexts.get().loading}
        </p>
      </main>
    )
  }
  return <Ready directory={directory} />
}

function Ready({ directory }: { directory: Directory }) {
  const catalogue = useMemo(() => catalogueOf(directory, locale.get()), [directory])
  const addressing = useBrowserAddress(catalogue.knows)
  const { address, ignored } = addressing
  useTitle(catalogue, address)
  return (
    <CatalogueProvider value={{ ...catalogue, directory }}>
      <AddressProvider value={addressing}>
        <Header />
        <main class="page" id="content">
          {ignored.length > 0 && (
            <p class="problem" role="alert">
              {servicesTexts.get().ignored({ parts: ignored.join(' · ') })}
            </p>
          )}
          {address.service === null ? (
            <Shown view={address.view} />
          ) : (
            <ServiceView key={address.service} id={address.service} />
          )}
        </main>
      </AddressProvider>
    </CatalogueProvider>
  )
}

function Shown({ view }: { view: View }) {
  switch (view) {
    case 'services':
      return <ServicesView />
    case 'partners':
      return <PartnersView />
    case 'companies':
      return <BackgroundView>{(loaded) => <CompaniesView {...loaded} />}</BackgroundView>
    case 'laws':
      return <BackgroundView>{(loaded) => <LawsView {...loaded} />}</BackgroundView>
    case 'reports':
      return <BackgroundView>{({ background }) => <ReportsView background={background} />}</BackgroundView>
  }
}

/** The document's title: the service whose notice is open, or the view. */
function useTitle({ entries }: Catalogue, { view, service: id }: PageAddress): void {
  const t = servicesTexts.get()
  useEffect(() => {
    const open = entries.find(({ service }) => service.id === id)
    document.title = `${open?.service.name ?? t[view]} · ${t.name}`
  }, [entries, view, id, t])
}
