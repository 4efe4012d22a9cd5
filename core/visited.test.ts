import { describe, expect, it } from 'vitest'
import type { IndexedService } from './dataset.ts'
import { verdictOfVisited } from './visited.ts'

const SERVICE = {
  status: 'active',
  storage: 'company-confirmed',
  domains: [
    { domain: 'icloud.com.cn', exposure: 'china-market' },
    { domain: 'icloud.com', exposure: 'account-region' },
  ],
} as Partial<IndexedService> as IndexedService

describe('the verdict on what was visited', () => {
  it.each([
    ['the global site alone, nothing answered', ['icloud.com'], null, 'depends'],
    ['the global site alone, answered no', ['icloud.com'], 'no', 'not-you'],
    ['both sites, answered no: the stronger one', ['icloud.com', 'icloud.com.cn'], 'no', 'in-china'],
    ['a domain that is no longer listed beside a listed one', ['old.example', 'icloud.com'], null, 'depends'],
    ['only domains that are no longer listed: the service as a whole', ['old.example'], null, 'in-china'],
  ] as const)('%s', (_what, domains, answer, verdict) => {
    expect(verdictOfVisited(SERVICE, domains, answer)).toBe(verdict)
  })
})
