/**
 * The exported dataset from what the pages of the extension have: the records in each language, put together again.
 * @module
 */
import type {
  BackgroundData,
  BackgroundSources,
  DirectoryCompany,
  NoticeData,
  NoticePartner,
  NoticeSource,
} from './bundle.ts'
import { EXPORT_HEAD } from './export.ts'
import type { ExportedDataset, ExportedPartner, ExportedService, ExportedSource, ExportedText } from './export-types.ts'
import type { Language } from './host-index.ts'

/** The same record in every language. */
export type InLanguages<T> = Readonly<Record<Language, T>>

interface BundledService {
  notice: InLanguages<NoticeData>
  sources: readonly NoticeSource[]
  revision: string
}

export interface Bundle {
  /** YYYY-MM-DD */
  date: string
  services: readonly BundledService[]
  companies: InLanguages<readonly DirectoryCompany[]>
  /** Main sites of companies that have no service in the dataset. */
  sites: readonly { company: string; site: string }[]
  background: InLanguages<BackgroundData>
  sources: BackgroundSources
}

/** Picks a part of a record in every language. */
function pick<T, P>(all: InLanguages<T>, part: (one: T) => P): InLanguages<P> {
  return { en: part(all.en), 'zh-CN': part(all['zh-CN']), 'zh-TW': part(all['zh-TW']) }
}

function nullable(all: InLanguages<string | null>): ExportedText | null {
  const { en, 'zh-CN': cn, 'zh-TW': tw } = all
  return en === null ? null : { en, 'zh-CN': cn ?? en, 'zh-TW': tw ?? en }
}

/**
 * Lists that have the same length in every language, as records in every language.
 * @throws Error where they have not, which only a broken build can cause.
 */
function each<T, R>(all: InLanguages<readonly T[]>, make: (one: InLanguages<T>) => R): R[] {
  return all.en.map((en, place) => {
    const [cn, tw] = [all['zh-CN'][place], all['zh-TW'][place]]
    if (cn === undefined || tw === undefined) throw new Error('lists of different length in two languages')
    return make({ en, 'zh-CN': cn, 'zh-TW': tw })
  })
}

/** The dataset as `npm run data:export` gives it, but for what the extension does not carry (docs/DATA.md). */
export function exportedFrom({ date, services, companies, sites, background, sources }: Bundle): ExportedDataset {
  return {
    ...EXPORT_HEAD,
    date,
    services: services.map(exportedService),
    companies: each(companies, (one) => {
      const { id, country } = one.en
      const own = sites.filter(({ company }) => company === id).map(({ site }) => site)
      return { id, name: pick(one, ({ name }) => name), country, sites: own }
    }),
    ...exportedBackground(background),
    sources: Object.entries(sources).map(([id, source]) => ({ ...source, id }) satisfies ExportedSource),
  }
}

function exportedService({ notice, sources, revision }: BundledService): ExportedService {
  const { id, company, category, arrangement, laws, reviewedOn } = notice.en
  const { status, storage, rule, since, until, keysInChina } = arrangement
  return {
    id,
    name: pick(notice, ({ name }) => name),
    company: { id: company.id, name: pick(notice, (one) => one.company.name), country: company.country },
    category,
    summary: pick(notice, ({ summary }) => summary),
    domains: each(
      pick(notice, ({ domains }) => domains),
      (one) => ({ domain: one.en.domain, exposure: one.en.exposure, why: pick(one, ({ why }) => why) }),
    ),
    arrangement: {
      status,
      storage,
      rule: rule && { name: pick(notice, (one) => one.arrangement.rule?.name ?? rule.name), law: rule.law },
      since,
      until,
      partners: each(
        pick(notice, (one) => one.arrangement.partners),
        exportedPartner,
      ),
      places: each(
        pick(notice, (one) => one.arrangement.places),
        (one) => ({ place: pick(one, ({ place }) => place), region: nullable(pick(one, ({ region }) => region)) }),
      ),
      data_kinds: each(
        pick(notice, (one) => one.arrangement.dataKinds),
        (one) => one,
      ),
      keys_in_china: keysInChina,
    },
    affected: pick(notice, ({ affected }) => affected),
    question: nullable(pick(notice, ({ question }) => question)),
    how_to_check: nullable(pick(notice, ({ howToCheck }) => howToCheck)),
    actions: each(
      pick(notice, ({ actions }) => actions),
      (one) => one,
    ),
    claims: each(
      pick(notice, ({ claims }) => claims),
      (one) => {
        const { id, kind, asOf, evidence, disputedBy } = one.en
        const numbers = one.en.sources.map(sourceId)
        const text = pick(one, (claim) => claim.text)
        return { id, kind, text, as_of: asOf, evidence, sources: numbers, disputed_by: disputedBy }
      },
    ),
    sources: sources.map((source, place) => ({ ...source, id: sourceId(place) })),
    laws,
    changes: each(
      pick(notice, (one) => one.changes),
      (one) => ({ ...one.en, what: pick(one, ({ what }) => what) }),
    ),
    revision,
    reviewed_on: reviewedOn,
  }
}

/** Sources have no ids of their own in the extension: the number that the notice gives them. */
function sourceId(place: number): string {
  return `${place + 1}`
}

function exportedPartner(one: InLanguages<NoticePartner>): ExportedPartner {
  const { id, ownership, lead, from, to } = one.en
  return {
    id,
    name: pick(one, ({ name }) => name),
    short: pick(one, ({ short }) => short),
    ownership,
    role: pick(one, ({ role }) => role),
    note: nullable(pick(one, ({ note }) => note)),
    lead,
    from,
    to,
  }
}

function exportedBackground(background: InLanguages<BackgroundData>) {
  return {
    laws: each(
      pick(background, ({ laws }) => laws),
      (one) => ({
        id: one.en.id,
        name: pick(one, ({ name }) => name),
        kind: one.en.kind,
        applies: one.en.applies,
        status: pick(one, ({ status }) => status),
        adopted: one.en.adopted,
        in_force: one.en.inForce,
        articles: each(
          pick(one, ({ articles }) => articles),
          (entry) => ({
            article: pick(entry, ({ article }) => article),
            requires: pick(entry, ({ requires }) => requires),
          }),
        ),
        why_it_matters: pick(one, ({ whyItMatters }) => whyItMatters),
        disputed: nullable(pick(one, ({ disputed }) => disputed)),
        sources: one.en.sources,
      }),
    ),
    reports: each(
      pick(background, ({ reports }) => reports),
      (one) => {
        const { pressReleaseUrl, originalUrl, ...same } = one.en
        return {
          ...same,
          press_release_url: pressReleaseUrl,
          original_url: originalUrl,
          covers: each(
            pick(one, ({ covers }) => covers),
            (text) => text,
          ),
          findings: each(
            pick(one, ({ findings }) => findings),
            (text) => text,
          ),
        }
      },
    ),
    timeline: each(
      pick(background, ({ timeline }) => timeline),
      (one) => ({ ...one.en, event: pick(one, ({ event }) => event) }),
    ),
    accountability: each(
      pick(background, ({ accountability }) => accountability),
      (one) => ({
        company: one.en.company,
        name: pick(one, ({ name }) => name),
        asks: each(
          pick(one, ({ asks }) => asks),
          (entry) => ({
            ask: entry.en.ask,
            state: entry.en.state,
            finding: pick(entry, ({ finding }) => finding),
            as_of: entry.en.asOf,
            sources: entry.en.sources,
          }),
        ),
      }),
    ),
  }
}
