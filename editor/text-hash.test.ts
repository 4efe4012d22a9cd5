import { describe, expect, it } from 'vitest'
import { inLanguage, isStale, textHash } from './text-hash.ts'

const fresh = { en: 'A cloud.', 'zh-CN': '一项云服务。', 'zh-TW': '一項雲端服務。', of: textHash('A cloud.') }

describe('a text in a language', () => {
  it('is its translation while that belongs to the English', () => {
    expect(inLanguage(fresh, 'en')).toBe('A cloud.')
    expect(inLanguage(fresh, 'zh-CN')).toBe('一项云服务。')
    expect(inLanguage(fresh, 'zh-TW')).toBe('一項雲端服務。')
    expect(isStale(fresh)).toBe(false)
  })

  it('is English once the English has changed', () => {
    const changed = { ...fresh, en: 'Two clouds.' }
    expect(isStale(changed)).toBe(true)
    expect(inLanguage(changed, 'zh-TW')).toBe('Two clouds.')
  })

  it('is English where there is no translation, which is not stale', () => {
    expect(isStale({ en: 'Adobe' })).toBe(false)
    expect(inLanguage({ en: 'Adobe' }, 'zh-CN')).toBe('Adobe')
    expect(inLanguage({ ...fresh, 'zh-TW': undefined }, 'zh-TW')).toBe('A cloud.')
  })

  it('counts a translation that does not say of what as stale', () => {
    expect(isStale({ ...fresh, of: undefined })).toBe(true)
  })
})
