/**
 * The part of the dataset that a verdict needs: what the background and every page share.
 * @module
 */
import type { Arrangement, Domain, Language } from './schema.ts'

export type { Language } from './schema.ts'
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

/**
 * The host index as the build writes it. Names are numbers in a list of their own, which the browser keeps (platform/browser-texts.ts): the
 * worker then starts without a text of the dataset. The first of them are the services', in their order.
 */
export interface PackedIndex {
  /** Date of the dataset, YYYY-MM-DD. */
  date: string
  /** Sites of companies that reports name and whose services are outside the scope, by company: background, no warning. */
  background: readonly (readonly [company: string, name: number, site: string])[]
  reviewedOn: string
  /**
   * A line a service, with commas between: id, status, grade, revision, hosts for the China market, hosts whose answer depends on the
   * account, partners, company, rule, until, reviewed. Status and grade are places in their lists, several values stand with spaces
   * between, empty ones at the end are left out.
   */
  services: string
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

/**
 * Services into the form that is bundled, and the names in it by number; the inverse of `unpack`.
 * @throws Error when an id, revision, host or date has a comma or a line break.
 */
export function pack(
  services: readonly IndexedService[],
  date: string,
  background: readonly BackgroundSite[] = [],
): { index: PackedIndex; names: Localised[] } {
  const names = services.map(({ name }) => name)
  const numbers = new Map(names.map((name, number) => [JSON.stringify(name), number]))
  const numberOf = (name: Localised): number => {
    const key = JSON.stringify(name)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, names.length)
    return names.push(name) - 1
  }
  const reviewedOn = mostFrequent(services.map((service) => service.reviewedOn))
  const hosts = (service: IndexedService, exposure: Exposure) =>
    service.domains.flatMap((entry) => (entry.exposure === exposure ? [entry.domain] : [])).join(' ')
  const index: PackedIndex = {
    date,
    background: background.map(({ company, name, site }) => [company, numberOf(name), site]),
    reviewedOn,
    services: services
      .map((service) => {
        const values = [
          service.id,
          STATUS_ORDER.indexOf(service.status),
          STORAGE_ORDER.indexOf(service.storage),
          service.revision,
          hosts(service, 'china-market'),
          hosts(service, 'account-region'),
          service.partners.map(numberOf).join(' '),
          service.company === null ? '' : numberOf(service.company),
          service.rule === null ? '' : numberOf(service.rule),
          service.until ?? '',
          service.reviewedOn === reviewedOn ? '' : service.reviewedOn,
        ]
        return values.map(withoutSeparators).join(',').replace(/,+$/, '')
      })
      .join('\n'),
  }
  return { index, names }
}

/**
 * The bundled form back into services, and the sites of companies outside the scope.
 * @param nameAt the name with a number, asked for only when it is needed.
 * @throws Error when a number points nowhere, which only a broken build can cause; for a name, when it is needed.
 */
export function unpack(
  index: PackedIndex,
  nameAt: (number: number) => Localised,
): { services: IndexedService[]; background: BackgroundSite[] } {
  const named = (number: string | undefined) => (number ? nameAt(Number(number)) : null)
  const services = valuesIn(index.services, '\n').map((line, place): IndexedService => {
    const [id = '', status, storage, revision = '', own, region, partners, company, rule, until, reviewedOn] =
      line.split(',')
    return {
      id,
      get name() {
        return nameAt(place)
      },
      get company() {
        return named(company)
      },
      status: at(STATUS_ORDER, Number(status)),
      storage: at(STORAGE_ORDER, Number(storage)),
      until: until || null,
      get partners() {
        return valuesIn(partners, ' ').map((number) => nameAt(Number(number)))
      },
      get rule() {
        return named(rule)
      },
      revision,
      reviewedOn: reviewedOn || index.reviewedOn,
      domains: [
        ...valuesIn(own, ' ').map((domain) => ({ domain, exposure: 'china-market' as const })),
        ...valuesIn(region, ' ').map((domain) => ({ domain, exposure: 'account-region' as const })),
      ],
    }
  })
  const background = index.background.map(([company, number, site]) => ({
    company,
    site,
    get name() {
      return nameAt(number)
    },
  }))
  return { services, background }
}

/** Names by number out of a list: where the browser is not there to keep them. */
export function namesIn(names: readonly Localised[]): (number: number) => Localised {
  return (number) => at(names, number)
}

function withoutSeparators(value: string | number): string | number {
  if (/[,\n]/.test(String(value))) throw new Error(`host index: expected neither comma nor line break in ${value}`)
  return value
}

function valuesIn(packed: string | undefined, separator: string): string[] {
  return packed ? packed.split(separator) : []
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
