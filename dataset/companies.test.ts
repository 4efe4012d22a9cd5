import { describe, expect, it } from 'vitest'
import { asksFinding, companiesOf } from './companies.ts'
import type { AskedEntry } from './notice.ts'
import { LANGUAGES } from './vocabulary.ts'

function entry(company: string, ...states: AskedEntry['asks'][number]['state'][]): AskedEntry {
  const asks = states.map((state) => ({ ask: 'commitment' as const, state, finding: 'x', as_of: null, sources: [] }))
  return { company, name: company, asks }
}

const MICROSOFT = { id: 'microsoft', name: 'Microsoft', allNames: [], country: 'US' }
const ACCOR = { id: 'zz', name: 'Accor', allNames: [], country: 'FR' }
const TELEGRAM = { id: 'telegram', name: 'Telegram', allNames: [], country: 'AE' }

describe('companies by the five asks', () => {
  it('are those with answers, each part under a name of its own, and all others by name', () => {
    const entries = [entry('microsoft', 'yes'), entry('microsoft', 'no')]
    const { asked, others } = companiesOf([MICROSOFT, TELEGRAM, ACCOR], entries, 'en')
    expect(asked.map(({ item }) => item)).toEqual(['microsoft', 'microsoft-2'])
    expect(others).toEqual([ACCOR, TELEGRAM])
  })

  it.each(LANGUAGES)('are ordered by what a name says, not by marks about it: %s', (language) => {
    const names = ['《卫报》', '阿里巴巴', 'Zoom']
    const companies = names.map((name) => ({ ...ACCOR, id: name, name }))
    const plain = names.map((name) => ({ ...ACCOR, id: name, name: name.replaceAll(/[《》]/gu, '') }))
    const order = (of: typeof companies) => companiesOf(of, [], language).others.map(({ id }) => id)
    expect(order(companies)).toEqual(order(plain))
  })

  it('are counted by answer', () => {
    const entries = [entry('a', 'yes', 'partly', 'unknown'), entry('b', 'no', 'unknown')]
    expect(asksFinding(entries)).toEqual({ companies: 2, all: 5, yes: 1, partly: 1, no: 1, unknown: 2 })
  })
})
