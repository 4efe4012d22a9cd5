import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../dataset/vocabulary.ts'
import { formatDate } from './format-date.ts'

afterEach(() => vi.unstubAllEnvs())

describe('a date', () => {
  it.each([
    ['2018', ['2018', '2018年', '2018年']],
    ['2018-02', ['February 2018', '2018年2月', '2018年2月']],
    ['2018-02-28', ['28 February 2018', '2018年2月28日', '2018年2月28日']],
    ['2020-12-31', ['31 December 2020', '2020年12月31日', '2020年12月31日']],
  ])('%s is said as exactly as it is known', (date, said) => {
    expect(LANGUAGES.map((language) => formatDate(date, language))).toEqual(said)
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai'])('is the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(formatDate('2018-01-01', 'en')).toBe('1 January 2018')
    expect(formatDate('2018', 'en')).toBe('2018')
  })
})
