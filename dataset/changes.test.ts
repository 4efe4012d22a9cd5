import { describe, expect, it } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { changesOf } from './changes.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'

const on = (id: string, date: string, what: string) => serviceWith({ id, changed: { date, what } })

describe('what changed lately', () => {
  const directory = directoryOf([
    on('a', '2026-11-21', 'First recorded.'),
    on('b', '2026-11-27', 'The partner changed.'),
    on('c', '2026-11-27', 'More addresses are listed.'),
    on('d', '2026-11-27', 'More addresses are listed.'),
  ])
  const days = changesOf(catalogueOf(directory, 'en').entries)

  it('stands by day, the newest first', () => {
    expect(days.map(({ date }) => date)).toEqual(['2026-11-27', '2026-11-21'])
  })

  it('has services of which the same is said together, most first', () => {
    expect(days[0]?.changes.map(({ what, services }) => [what, services.map(({ service }) => service.id)])).toEqual([
      ['More addresses are listed.', ['c', 'd']],
      ['The partner changed.', ['b']],
    ])
  })

  it('has each service once', () => {
    expect(days.flatMap(({ changes }) => changes.flatMap(({ services }) => services))).toHaveLength(4)
  })
})
