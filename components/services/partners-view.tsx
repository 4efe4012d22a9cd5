import { useMemo } from 'preact/hooks'
import { type Entry, NO_FILTERS } from '../../dataset/catalogue.ts'
import { ownersFinding } from '../../dataset/owners.ts'
import { PARTS, partnersBySize } from '../../dataset/partners-by-size.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { Meta } from '../notice/meta.tsx'
import { ChineseName, DataText } from '../notice/names.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { GoLink } from './address.tsx'
import { useCatalogue } from './catalogue.tsx'
import { ServiceLinks } from './service-links.tsx'
import { useItem } from './use-item.ts'
import { ViewHead } from './view-head.tsx'

/** The partners: what they run, who owns them; those with most services first. */
export function PartnersView() {
  const t = servicesTexts.get()
  const { directory, entries } = useCatalogue()
  const partners = useMemo(() => partnersBySize(directory.partners, entries), [directory, entries])
  const owners = ownersFinding(partners.map(({ partner }) => partner))
  const problem = useItem('partner', (id) => partners.some(({ partner }) => partner.id === id))
  const titles = { runs: t.runs, others: t.otherPart, unsettled: t.unsettledPart, ended: t.ended }
  return (
    <div class="view">
      <ViewHead title={t.partnersTitle(owners)} intro={t.partnersRestOwners(owners)} problem={problem}>
        <Paragraph class="plot-note" text={t.partnersIntro} />
      </ViewHead>
      <ul class="records">
        {partners.map(({ partner, parts }) => (
          <li key={partner.id} id={`partner-${partner.id}`} class="record-row" tabIndex={-1}>
            <div>
              <h2>
                {partner.name}
                <ChineseName partner={partner} full />
              </h2>
              <p class="quiet">
                <Meta parts={[words.get()[partner.ownership], partner.role]} />
              </p>
              {partner.note && (
                <p class="quiet">
                  <DataText text={partner.note} />
                </p>
              )}
            </div>
            <div>
              {PARTS.map((part) => (
                <Part key={part} title={titles[part]} services={parts[part]} />
              ))}
              <p class="quiet">
                <GoLink
                  to={{ view: 'services', item: null, text: '', filters: { ...NO_FILTERS, partner: [partner.id] } }}
                >
                  {t.listThese}
                  <span class="visually-hidden">: {partner.short}</span>
                </GoLink>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Part({ title, services }: { title: string; services: readonly Entry[] }) {
  if (services.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ServiceLinks entries={services} />
    </>
  )
}
