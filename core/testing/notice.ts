import type { Notice, NoticePartner } from '../../dataset/notice.ts'

function partner(id: string): NoticePartner {
  return {
    id,
    name: id,
    short: id,
    role: 'cloud operator',
    ownership: 'state-owned',
    chinese: null,
    chinese_short: null,
  }
}

/** The notice of an active service that one partner runs and another ran, with what a test is about. */
export function noticeWith(
  arrangement: Partial<Notice['service']['arrangement']> = {},
  more: Partial<Omit<Notice, 'service'>> & { service?: Partial<Notice['service']> } = {},
): Notice {
  const { service, ...rest } = more
  return {
    service: {
      id: 'acme-cloud',
      name: 'Acme Cloud',
      company: 'acme',
      category: 'cloud',
      summary: 'A cloud.',
      domains: [],
      arrangement: {
        status: 'active',
        storage: 'company-confirmed',
        since: null,
        until: null,
        partners: [
          { partner: 'great-cloud', role: 'runs it', lead: true },
          { partner: 'old-cloud', role: 'ran it' },
        ],
        places: [],
        data_kinds: ['files'],
        keys_in_china: 'yes',
        ...arrangement,
      },
      affected: 'Customers in China',
      question: null,
      actions: [],
      claims: [],
      sources: [],
      laws: [],
      changes: [],
      reviewed_on: '2026-01-01',
      ...service,
    },
    company: { id: 'acme', name: 'Acme', country: 'US' },
    partners: ['great-cloud', 'old-cloud', 'third'].map(partner),
    dataKinds: [{ id: 'files', name: 'files' }],
    question: null,
    laws: [],
    reports: [],
    hasAccountability: false,
    prints: {},
    ...rest,
  }
}
