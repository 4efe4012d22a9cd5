import { describe, expect, it } from 'vitest'
import { beginningOf, lawGroups } from './law-groups.ts'
import type { ContextLaw } from './notice.ts'

const law = (id: string, own: Partial<ContextLaw>): ContextLaw => ({
  id,
  name: id,
  kind: 'law',
  applies: 'background',
  group: 'keep-here',
  status: 'in force',
  adopted: null,
  in_force: null,
  articles: [],
  why_it_matters: '',
  sources: [],
  chinese: null,
  ...own,
})

describe('the laws', () => {
  it('stand by what they do; those on every operator first, then by their beginning, undated ones last', () => {
    const groups = lawGroups([
      law('undated', {}),
      law('late', { in_force: '2022-09-01' }),
      law('early', { adopted: '2015' }),
      law('for-all', { applies: 'operators', in_force: '2025-01-01' }),
      law('asks', { group: 'authorities-ask' }),
    ])
    expect(groups.map(({ group, laws }) => [group, laws.map(({ id }) => id)])).toEqual([
      ['keep-here', ['for-all', 'early', 'late', 'undated']],
      ['authorities-ask', ['asks']],
    ])
  })

  it('begin when they take effect, or else when they were adopted', () => {
    expect(beginningOf({ in_force: '2017-06-01', adopted: '2016-11-07' })).toBe('2017-06-01')
    expect(beginningOf({ in_force: null, adopted: '2015' })).toBe('2015')
  })
})
