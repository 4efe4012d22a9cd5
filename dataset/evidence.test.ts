import { describe, expect, it } from 'vitest'
import { anySeen, archivedCopy, evidenceDots } from './evidence.ts'

describe('the evidence mark', () => {
  it.each([
    ['statement', 3],
    ['several', 2],
    ['single', 1],
  ] as const)('of %s has %i dots', (evidence, dots) => {
    expect(evidenceDots(evidence)).toBe(dots)
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
