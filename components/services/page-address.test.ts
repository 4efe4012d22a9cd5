import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS, SORTS } from '../../dataset/catalogue.ts'
import { MAX_TEXT, PLOTS, parseAddress, queryOf, START, searchable, VIEWS } from './page-address.ts'

const everything = () => true
const nothing = () => false

const anyAddress = fc.record({
  view: fc.constantFrom(...VIEWS),
  plot: fc.constantFrom(...PLOTS),
  service: fc.option(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })),
  item: fc.option(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })),
  text: fc.string({ unit: 'grapheme' }).map(searchable),
  filters: fc.record({
    status: fc.subarray(['in-china', 'ended']),
    storage: fc.subarray(['reported']),
    category: fc.subarray(['games', 'cloud']),
    partner: fc.uniqueArray(fc.string({ minLength: 1 })),
    company: fc.constant([]),
    country: fc.subarray(['US', 'DE']),
    since: fc.subarray(['2018', 'unknown']),
  }),
  sort: fc.constantFrom(null, ...SORTS),
})

describe('the address of the page', () => {
  it('gives back whatever was shown', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(queryOf(address), everything)).toEqual({ address, ignored: [] })
      }),
    )
  })

  it('is empty for the start, and the start when empty', () => {
    expect(queryOf(START)).toBe('')
    expect(parseAddress('', nothing)).toEqual({ address: START, ignored: [] })
  })

  it('is readable: the view, the text and each filter under its name', () => {
    const filters = { ...NO_FILTERS, status: ['ended', 'announced'] }
    expect(queryOf({ ...START, text: 'a b', filters })).toBe('?q=a+b&status=ended&status=announced')
  })

  it('keeps the order of the list and the company whose reports are shown', () => {
    expect(parseAddress('?sort=since', nothing).address.sort).toBe('since')
    const { address, ignored } = parseAddress('?view=reports&company=tencent', (facet) => facet === 'company')
    expect(address).toEqual({ ...START, view: 'reports', filters: { ...NO_FILTERS, company: ['tencent'] } })
    expect(ignored).toEqual([])
  })

  it('leaves out and names what it does not know', () => {
    const { address, ignored } = parseAddress(
      '?view=spaceships&status=wet&plot=x&sort=beauty&colour=red&q=apple',
      nothing,
    )
    expect(address).toEqual({ ...START, text: 'apple' })
    expect(ignored).toEqual(['view: spaceships', 'status: wet', 'plot: x', 'sort: beauty', 'colour: red'])
  })

  it('survives any text at all, and never names more than can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { address, ignored } = parseAddress(query, nothing)
        expect(VIEWS).toContain(address.view)
        expect([...address.text].length).toBeLessThanOrEqual(MAX_TEXT)
        expect(ignored.length).toBeLessThanOrEqual(5)
        for (const part of ignored) expect([...part].length).toBeLessThanOrEqual(82)
        expect(() => queryOf(address)).not.toThrow()
      }),
    )
  })
})

describe('a search text', () => {
  it('is cut to its limit between characters', () => {
    expect(searchable('𠀀'.repeat(300))).toBe('𠀀'.repeat(MAX_TEXT))
  })

  it('has spaces for control characters and none before it', () => {
    expect(searchable('\u0000\n 云\u0007上 ')).toBe('云 上 ')
  })
})
