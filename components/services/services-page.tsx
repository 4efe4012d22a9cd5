import { useEffect } from 'preact/hooks'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import type { InForce } from '../../storage/reader.ts'
import { InForceProvider, useInForceNow } from '../page/in-force.ts'
import { PageHeader } from '../page/page-header.tsx'
import { AddressProvider, useBrowserAddress } from './address.tsx'
import { CatalogueProvider, type LoadedCatalogue } from './catalogue.tsx'
import { ChangesView } from './changes-view.tsx'
import { CompaniesView } from './companies-view.tsx'
import { ContextView } from './context-view.tsx'
import { Header } from './header.tsx'
import { LawsView } from './laws-view.tsx'
import { loadCatalogue } from './load-catalogue.ts'
import type { PageAddress, View } from './page-address.ts'
import { PartnersView } from './partners-view.tsx'
import { ReportsView } from './reports-view.tsx'
import { DOT } from './row-texts.ts'
import { ServiceView } from './service-view.tsx'
import { ServicesView } from './services-view.tsx'
import { Failed } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

/** All services, and what there is to know around them. */
export function ServicesPage() {
  // Both begin at once, and the list is painted once: with the person's answers, never first without.
  const inForce = useInForceNow()
  const [catalogue, tryAgain] = useLoaded('directory', () => loadCatalogue(locale.get()))
  if (catalogue === 'failed') return <Failed tryAgain={tryAgain} />
  if (catalogue === null || inForce === null) {
    return (
      <>
        <PageHeader current="services" />
        <main class="page" aria-busy="true">
          <h1 class="visually-hidden">Whereabouts</h1>
          <p class="visually-hidden" role="status">
            {servicesTexts.get().loading}
          </p>
        </main>
      </>
    )
  }
  return <Ready catalogue={catalogue} inForce={inForce} />
}

function Ready({ catalogue, inForce }: { catalogue: LoadedCatalogue; inForce: InForce }) {
  const addressing = useBrowserAddress(catalogue.knows)
  const { address, ignored } = addressing
  useTitle(catalogue, address)
  return (
    <CatalogueProvider value={catalogue}>
      <InForceProvider value={inForce}>
        <AddressProvider value={addressing}>
          <PageHeader current="services" />
          <Header />
          <main class="page" id="content">
            {ignored.length > 0 && (
              <div class={address.service === null ? undefined : 'single'}>
                <p class="problem" role="alert">
                  {servicesTexts.get().ignored({ parts: ignored.join(DOT) })}
                </p>
              </div>
            )}
            {address.service === null ? (
              <CurrentView view={address.view} />
            ) : (
              <ServiceView key={address.service} id={address.service} />
            )}
          </main>
        </AddressProvider>
      </InForceProvider>
    </CatalogueProvider>
  )
}

function CurrentView({ view }: { view: View }) {
  switch (view) {
    case 'services':
      return <ServicesView />
    case 'partners':
      return <PartnersView />
    case 'changes':
      return <ChangesView />
    case 'companies':
      return <ContextView>{(context) => <CompaniesView context={context} />}</ContextView>
    case 'laws':
      return <ContextView>{(context) => <LawsView context={context} />}</ContextView>
    case 'reports':
      return <ContextView>{(context) => <ReportsView context={context} />}</ContextView>
  }
}

/** The tab is named after what is shown. */
function useTitle({ entries }: LoadedCatalogue, { view, service: id }: PageAddress): void {
  const t = servicesTexts.get()
  useEffect(() => {
    const open = id === null ? undefined : entries.find(({ service }) => service.id === id)
    document.title = `${open?.service.name ?? t[view]} · ${t.name}`
  }, [entries, view, id, t])
}
