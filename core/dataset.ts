/**
 * The part of the dataset that a verdict needs: what the background and every page share.
 * @module
 */
import type { Arrangement, Domain, Language } from '../data/schema.ts'

export type { Language } from '../data/schema.ts'
export type Status = Arrangement['status']
export type StorageGrade = Arrangement['storage']
export type Exposure = Domain['exposure']

/** A name in every language: one string where it is the same in all, else [en, zh-CN, zh-TW]. */
export type Localised = string | readonly [string, string, string]

/** The name in a language. */
export function localised(name: Localised, language: Language): string {
  if (typeof name === 'string') return name
  return name[language === 'en' ? 0 : language === 'zh-CN' ? 1 : 2]
}

/** A service as the verdict and its one line need it. */
export interface IndexedService {
  id: string
  name: Localised
  /** Named only where it is the company that says so, with grade `company-confirmed`. */
  company: Localised | null
  status: Status
  storage: StorageGrade
  /** YYYY, YYYY-MM or YYYY-MM-DD, or null where not known or not ended. */
  until: string | null
  /** Short names of those who run the service or hold the data now, with status `active`. */
  partners: readonly Localised[]
  /** The rule under which the data has to be stored, with grade `required-by-rule`. */
  rule: Localised | null
  revision: string
  /** YYYY-MM-DD */
  reviewedOn: string
  domains: readonly { domain: string; exposure: Exposure }[]
}

/** A company outside the scope, and the main site by which it is known. */
export interface BackgroundSite {
  company: string
  name: Localised
  site: string
}

/** The host index as the build writes it: services, and names that several of them share, by number. */
export interface PackedIndex {
  /** Date of the dataset, YYYY-MM-DD. */
  date: string
  /** Sites of companies that reports name and whose services are outside the scope, by company: background, no warning. */
  background: readonly BackgroundSite[]
  names: readonly Localised[]
  reviewedOn: string
  services: readonly PackedService[]
}

type PackedService = readonly [
  id: string,
  name: Localised,
  status: number,
  storage: number,
  revision: string,
  chinaMarket: readonly string[],
  accountRegion: readonly string[],
  rest: PackedRest,
]

/** What most services lack. Names are numbers in `PackedIndex.names`. */
interface PackedRest {
  partners?: readonly number[]
  company?: number
  rule?: number
  until?: string
  /** Left out where it is the day of most. */
  reviewedOn?: string
}

const STATUS_ORDER: readonly Status[] = ['active', 'announced', 'ended', 'none']
export const STORAGE_ORDER: readonly StorageGrade[] = [
  'company-confirmed',
  'reported',
  'required-by-rule',
  'not-confirmed',
  'elsewhere',
  'none',
]

/** Services into the form that is bundled; the inverse of `unpack`. */
export function pack(
  services: readonly IndexedService[],
  date: string,
  background: readonly BackgroundSite[] = [],
): PackedIndex {
  const names: Localised[] = []
  const numbers = new Map<string, number>()
  const numberOf = (name: Localised): number => {
    const key = JSON.stringify(name)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, names.length)
    return names.push(name) - 1
  }
  const reviewedOn = mostFrequent(services.map((service) => service.reviewedOn))
  const hosts = (service: IndexedService, exposure: Exposure) =>
    service.domains.filter((entry) => entry.exposure === exposure).map((entry) => entry.domain)
  return {
    date,
    background,
    reviewedOn,
    services: services.map((service) => [
      service.id,
      service.name,
      STATUS_ORDER.indexOf(service.status),
      STORAGE_ORDER.indexOf(service.storage),
      service.revision,
      hosts(service, 'china-market'),
      hosts(service, 'account-region'),
      {
        ...(service.partners.length > 0 && { partners: service.partners.map(numberOf) }),
        ...(service.company !== null && { company: numberOf(service.company) }),
        ...(service.rule !== null && { rule: numberOf(service.rule) }),
        ...(service.until !== null && { until: service.until }),
        ...(service.reviewedOn !== reviewedOn && { reviewedOn: service.reviewedOn }),
      },
    ]),
    names,
  }
}

/**
 * The bundled form back into services.
 * @throws Error when a number points nowhere, which only a broken build can cause.
 */
export function unpack(packed: PackedIndex): IndexedService[] {
  return packed.services.map((service) => {
    const [id, name, status, storage, revision, own, region, rest] = service
    return {
      id,
      name,
      company: rest.company === undefined ? null : at(packed.names, rest.company),
      status: at(STATUS_ORDER, status),
      storage: at(STORAGE_ORDER, storage),
      until: rest.until ?? null,
      partners: (rest.partners ?? []).map((number) => at(packed.names, number)),
      rule: rest.rule === undefined ? null : at(packed.names, rest.rule),
      revision,
      reviewedOn: rest.reviewedOn ?? packed.reviewedOn,
      domains: [
        ...own.map((domain) => ({ domain, exposure: 'china-market' as const })),
        ...region.map((domain) => ({ domain, exposure: 'account-region' as const })),
      ],
    }
  })
}

function at<T>(list: readonly T[], number: number): T {
  const item = list[number]
  if (item === undefined) throw new Error(`host index: no entry ${number} in a list of ${list.length}`)
  return item
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? ''
}
