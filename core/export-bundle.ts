/**
 * The exported dataset from what the pages of the extension have: the records in each language, put together again.
 * @module
 */
import type { BackgroundData, BackgroundSources, NoticeData, NoticePartner, NoticeSource } from '../data/bundle.ts'
import { LANGUAGES, type Language } from './dataset.ts'
import { EXPORT_HEAD } from './export.ts'
import type { ExportedDataset, ExportedPartner, ExportedService, ExportedSource, ExportedText } from './export-types.ts'

/** The same record in every language. */
export type InLanguages<T> = Readonly<Record<Language, T>>

export interface BundledService {
  notice: InLanguages<NoticeData>
  sources: readonly NoticeSource[]
  revision: string
}

export interface Bundle {
  /** YYYY-MM-DD */
  date: string
  services: readonly BundledService[]
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
export function exportedFrom({ date, services, background, sources }: Bundle): ExportedDataset {
  return {
    ...EXPORT_HEAD,
    date,
    services: services.map(exportedService),
    ...exportedBackground(background),
    sources: Object.entries(sources).map(([id, source]) => ({ ...source, id }) satisfies ExportedSource),
  }
}

function exportedService({ notice, sources, revision }: BundledService): ExportedService {
  const { id, company, category, arrangement, laws, reviewedOn, changes, recordedOn } = notice.en
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
    changes: [
      { date: recordedOn, revision: changes.length === 0 ? revision : '', what: FIRST, claims: [] },
      ...each(
        pick(notice, (one) => one.changes),
        (one) => ({ ...one.en, what: pick(one, ({ what }) => what) }),
      ),
    ],
    revision,
    reviewed_on: reviewedOn,
  }
}
