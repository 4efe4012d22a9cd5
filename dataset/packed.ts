/**
 * Notices and the directory without what the extension holds already: the host index has names of services, hosts, status and grade; one
 * file of names has partners, companies and laws. Each fact stands in the package once.
 * @module
 */
import type {
  Directory,
  DirectoryCompany,
  DirectoryPartner,
  DirectoryService,
  LawName,
  NoticeData,
  NoticePartner,
} from './bundle.ts'
import { type IndexedService, type Language, type Localised, localised } from './host-index.ts'

/** Names that notices and the directory share, in one language. */
export interface Names {
  partners: DirectoryPartner[]
  companies: DirectoryCompany[]
  laws: LawName[]
}

type OfIndex = 'id' | 'name' | 'reviewedOn' | 'domains' | 'company' | 'arrangement'

export type PackedNotice = Omit<NoticeData, OfIndex> & {
  company: string
  /** Why each domain is listed, in the order of the host index. */
  whys: string[]
  arrangement: Omit<NoticeData['arrangement'], 'status' | 'storage' | 'until' | 'partners'> & {
    partners: Pick<NoticePartner, 'id' | 'role' | 'lead' | 'from' | 'to'>[]
  }
}

type PackedService = Pick<DirectoryService, 'id' | 'company' | 'category' | 'since' | 'partners' | 'places'>

export interface PackedDirectory {
  date: string
  services: PackedService[]
}

export function packNotice(notice: NoticeData): PackedNotice {
  const { id: _id, name: _name, reviewedOn: _reviewedOn, domains, company, arrangement, ...rest } = notice
  const { status: _status, storage: _storage, until: _until, partners, ...kept } = arrangement
  return {
    ...rest,
    company: company.id,
    whys: domains.map(({ why }) => why),
    arrangement: {
      ...kept,
      partners: partners.map(({ id, role, lead, from, to }) => ({ id, role, lead, from, to })),
    },
  }
}

/** The inverse of `packNotice`. @throws Error when index, names and notice are not of the same build. */
export function unpackNotice(
  packed: PackedNotice,
  service: IndexedService,
  language: Language,
  names: Names,
): NoticeData {
  const { company, whys, arrangement, ...rest } = packed
  const { id, name, country } = named(names.companies, company)
  return {
    ...rest,
    id: service.id,
    name: localised(service.name, language),
    company: { id, name, country },
    domains: service.domains.map((entry, place) => ({ ...entry, why: whys[place] ?? '' })),
    reviewedOn: service.reviewedOn,
    arrangement: {
      ...arrangement,
      status: service.status,
      storage: service.storage,
      until: service.until,
      partners: arrangement.partners.map((entry) => {
        const { name, short, chinese, ownership, note } = named(names.partners, entry.id)
        return { ...entry, name, short, chinese, ownership, note }
      }),
    },
  }
}

export function packDirectory({ date, services }: Directory): PackedDirectory {
  return {
    date,
    services: services.map(({ id, company, category, since, partners, places }) => ({
      id,
      company,
      category,
      since,
      partners,
      places,
    })),
  }
}

/** The inverse of `packDirectory`. @throws Error when index, names and directory are not of the same build. */
export function unpackDirectory(
  { date, services }: PackedDirectory,
  index: readonly IndexedService[],
  language: Language,
  { partners, companies }: Names,
): Directory {
  return {
    date,
    partners,
    companies,
    services: services.map((packed) => {
      const { name, status, storage, until, domains, revision } = named(index, packed.id)
      const company = named(companies, packed.company)
      return {
        ...packed,
        name: localised(name, language),
        allNames: everyName(name),
        companyName: company.name,
        country: company.country,
        status,
        storage,
        until,
        domains: [...domains],
        revision,
      }
    }),
  }
}

function everyName(name: Localised): string[] {
  return typeof name === 'string' ? [name] : [...new Set(name)]
}

function named<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id)
  if (!record) throw new Error(`the package has no ${id}`)
  return record
}
