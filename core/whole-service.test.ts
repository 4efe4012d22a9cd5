import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATUSES, STORAGE_GRADES } from '../dataset/schema.ts'
import { verdictOf } from './verdict.ts'
import { stateOf, wholeOf } from './whole-service.ts'

const GLOBAL = { domain: 'icloud.com', exposure: 'account-region' } as const
const CHINESE = { domain: 'icloud.com.cn', exposure: 'china-market' } as const
const CHINESE_TOO = { domain: 'gcbd.com.cn', exposure: 'china-market' } as const

describe('a service as a whole', () => {
  it('is judged by its first domain that serves the China market', () => {
    const service = { domains: [GLOBAL, CHINESE, CHINESE_TOO] }
    expect(wholeOf(service)).toEqual({ service, domain: 'icloud.com.cn', exposure: 'china-market' })
  })

  it('is judged by its first domain, as one for an account region, where it has no such domain', () => {
    expect(wholeOf({ domains: [GLOBAL] })).toMatchObject({ domain: 'icloud.com', exposure: 'account-region' })
  })

  it('is of the China market exactly when one of its domains is', () => {
    const domain = fc.record({
      domain: fc.domain(),
      exposure: fc.constantFrom('china-market' as const, 'account-region' as const),
    })
    fc.assert(
      fc.property(fc.array(domain, { minLength: 1 }), (domains) => {
        const { exposure } = wholeOf({ domains })
        expect(exposure === 'china-market').toBe(domains.some((one) => one.exposure === 'china-market'))
      }),
    )
  })
})

describe('what is so about a service', () => {
  it('is for every status and storage grade the verdict on a site of the China market itself', () => {
    for (const status of STATUSES) {
      for (const storage of STORAGE_GRADES) {
        expect(stateOf({ status, storage })).toBe(verdictOf({ status, storage }, 'china-market', 'no'))
      }
    }
  })
})
