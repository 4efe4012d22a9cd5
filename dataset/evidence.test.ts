import { describe, expect, it } from 'vitest'
import { anySeen, archivedCopy, sayingOf } from './evidence.ts'
import type { Source } from './service-schema.ts'

type Named = Pick<Source, 'id' | 'publisher' | 'kind' | 'relay'>

const SOURCES: Named[] = [
  { id: 'site', publisher: 'Acme', kind: 'company' },
  { id: 'help', publisher: 'Acme', kind: 'company' },
  { id: 'law', publisher: 'Government', kind: 'law' },
  { id: 'rule', publisher: 'Regulator', kind: 'regulator' },
  { id: 'code', publisher: 'Code host', kind: 'code' },
  { id: 'daily', publisher: 'The Daily', kind: 'news' },
  { id: 'daily-2', publisher: 'The Daily', kind: 'news' },
  { id: 'weekly', publisher: 'The Weekly', kind: 'news' },
  { id: 'release', publisher: 'Fans (copy of a press release)', kind: 'company' },
  { id: 'kept', publisher: 'Acme (terms, copy on a file host)', kind: 'company', relay: true },
  { id: 'retold', publisher: 'Retold', kind: 'company', relay: true },
  { id: 'copy', publisher: 'A copier', kind: 'news', relay: true },
]

describe('who says a claim', () => {
  it.each([
    ['statement', ['site', 'daily'], 'company', ['Acme']],
    ['statement', ['site', 'help'], 'company', ['Acme']],
    ['statement', ['release'], 'quoted', ['Fans (copy of a press release)']],
    ['statement', ['release', 'site'], 'company', ['Acme']],
    ['statement', ['kept'], 'company', ['Acme (terms, copy on a file host)']],
    ['statement', ['retold'], 'quoted', ['Retold']],
    ['statement', ['law', 'daily'], 'authority', ['Government']],
    ['statement', ['rule'], 'authority', ['Regulator']],
    ['statement', ['code'], 'code', ['Code host']],
    ['statement', ['daily', 'copy'], 'quoted', ['The Daily']],
    ['statement', ['copy'], 'quoted', ['A copier']],
    ['several', ['daily', 'weekly'], 'several', ['The Daily', 'The Weekly']],
    ['several', ['daily', 'daily-2', 'weekly', 'copy'], 'several', ['The Daily', 'The Weekly']],
    ['several', ['daily', 'copy'], 'several', ['The Daily', 'A copier']],
    ['several', ['daily', 'daily-2'], 'several', ['The Daily']],
    ['single', ['copy', 'weekly'], 'single', ['The Weekly']],
    ['single', ['copy'], 'single', ['A copier']],
    ['single', ['unknown'], 'single', []],
  ] as const)('%s by %j: %s %j', (evidence, sources, by, publishers) => {
    expect(sayingOf({ evidence, sources: [...sources] }, SOURCES)).toEqual({ by, publishers })
  })
})

describe('the archived copy', () => {
  it.each([
    ['2018-02-28', 'https://web.archive.org/web/20180228/https://example.org/a?b=c#d'],
    ['2018-02', 'https://web.archive.org/web/201802/https://example.org/a?b=c#d'],
    ['2018', 'https://web.archive.org/web/2018/https://example.org/a?b=c#d'],
  ])('of a source of %s is the nearest to that date', (published, copy) => {
    expect(archivedCopy('https://example.org/a?b=c#d', published)).toBe(copy)
  })

  it('of an undated source is the latest: no year is as late as 2', () => {
    expect(archivedCopy('https://example.org/', null)).toBe('https://web.archive.org/web/2/https://example.org/')
  })
})

describe('whether anybody read a source', () => {
  it.each([
    [[], false],
    [[false, false], false],
    [[false, true], true],
  ])('%j: %s', (seen, expected) => {
    expect(anySeen(seen.map((one) => ({ seen: one })))).toBe(expected)
  })
})
