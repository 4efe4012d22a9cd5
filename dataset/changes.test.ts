import { describe, expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { changesOf } from './changes.ts'
import type { DirectoryService } from './notice.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'

type Said = DirectoryService['changed']['entries'][number]
const facts = (what: string): Said => ({ what, kind: 'facts' })
const on = (id: string, date: string, ...entries: Said[]) => serviceWith({ id, changed: { date, entries } })

describe('what changed lately', () => {
  const directory = directoryOf([
    on('a', '2026-11-21', facts('First recorded.')),
    on('b', '2026-11-27', { what: 'The status is now unclear.', kind: 'verdict' }, facts('More addresses are listed.')),
    on('c', '2026-11-27', facts('More addresses are listed.'), facts('A source was added.')),
    on('d', '2026-11-27', facts('More addresses are listed.'), { what: 'Worded more clearly.', kind: 'wording' }),
  ])
  const days = changesOf(catalogueOf(directory, 'en').entries)

  it('stands by day, the newest first', () => {
    expect(days.map(({ date }) => date)).toEqual(['2026-11-27', '2026-11-21'])
  })

  it('says all of a day: verdicts first, then what most services share, wording last', () => {
    expect(days[0]?.changes.map(({ what, services }) => [what, services.map(({ service }) => service.id)])).toEqual([
      ['The status is now unclear.', ['b']],
      ['More addresses are listed.', ['b', 'c', 'd']],
      ['A source was added.', ['c']],
      ['Worded more clearly.', ['d']],
    ])
  })

  it('counts each service once', () => {
    expect(days.map(({ count }) => count)).toEqual([3, 1])
  })
})
