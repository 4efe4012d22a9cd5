/**
 * A small directory for tests.
 * @module
 */
import type { Directory, DirectoryService } from '../notice.ts'

/** A service in force whose company says that its data lies in Guizhou; a test overrides what it is about. */
export function serviceWith(own: Partial<DirectoryService> & { id: string }): DirectoryService {
  return {
    name: own.id,
    allNames: [own.name ?? own.id],
    company: 'acme',
    companyName: 'Acme',
    country: 'US',
    category: 'cloud',
    status: 'active',
    storage: 'company-confirmed',
    since: null,
    until: null,
    partners: [],
    places: [],
    domains: [{ domain: `${own.id}.example`, exposure: 'china-market' }],
    changed: { date: '2026-11-22', entries: [{ what: 'First recorded.', kind: 'facts' }] },
    ...own,
  }
}

/** A directory of these services, with the partners that they name. */
export function directoryOf(services: DirectoryService[]): Directory {
  const ids = new Set(services.flatMap(({ partners }) => partners.map(({ id }) => id)))
  return {
    date: '2026-11-22',
    services,
    partners: [...ids].map((id) => ({
      id,
      name: id,
      short: id,
      allNames: PARTNER_NAMES[id] ?? [id],
      chinese: null,
      chinese_short: null,
      ownership: 'private',
      role: 'runs services',
    })),
    companies: [{ id: 'acme', name: 'Acme', allNames: ['Acme', '极致公司'], country: 'US' }],
  }
}

const PARTNER_NAMES: Record<string, string[]> = {
  gcbd: ['Guizhou-Cloud Big Data', '云上贵州大数据产业发展有限公司', '雲上貴州大數據產業發展有限公司'],
}
