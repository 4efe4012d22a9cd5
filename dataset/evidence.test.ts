import { describe, expect, it } from 'vitest'
import { anySeen, archivedCopy, type Saying, sayingOf } from './evidence.ts'
import type { Claim, Source } from './schema.ts'

describe('who says a claim', () => {
  const source = (id: string, kind: Source['kind'], publisher = id, relay = false) => ({
    id,
    kind,
    publisher,
    ...(relay && { relay: true as const }),
  })
  const SOURCES = [
    source('own', 'company', 'Acme'),
    source('partner', 'company', 'Great Cloud'),
    source('rule', 'law', 'Ministry'),
    source('office', 'regulator', 'Office'),
    source('program', 'code', 'Acme code'),
    source('daily', 'news', 'Daily'),
    source('daily-2', 'news', 'Daily'),
    source('weekly', 'news', 'Weekly'),
    source('copy', 'news', 'Copy', true),
  ]

  it.each<[Claim['evidence'], string[], Saying['by'], string[]]>([
    ['statement', ['daily', 'own', 'partner'], 'company', ['Acme', 'Great Cloud']],
    ['statement', ['rule', 'program', 'office'], 'authority', ['Ministry', 'Office']],
    ['statement', ['daily', 'program'], 'code', ['Acme code']],
    ['statement', ['daily', 'copy'], 'quoted', ['Daily']],
    ['statement', ['copy'], 'quoted', ['Copy']],
    ['several', ['daily', 'daily-2', 'weekly', 'copy'], 'several', ['Daily', 'Weekly']],
    ['several', ['daily', 'copy'], 'several', ['Daily', 'Copy']],
    ['single', ['copy', 'daily', 'daily-2'], 'single', ['Daily']],
    ['single', ['copy', 'gone'], 'single', ['Copy']],
  ])('of %s evidence from %j: %s, %j', (evidence, sources, by, publishers) => {
    expect(sayingOf({ evidence, sources }, SOURCES)).toEqual({ by, publishers })
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
