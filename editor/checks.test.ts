import { afterEach, expect, describe as group, it } from 'vitest'
import { CHECKS } from './checks/index.ts'
import { describe as lineOf, readDataset } from './load.ts'
import { BAD_ARRANGEMENTS } from './testing/bad-arrangements.ts'
import { BAD_FACTS } from './testing/bad-facts.ts'
import { BAD_RECORDS } from './testing/bad-records.ts'
import { BAD_TEXTS } from './testing/bad-texts.ts'
import { BAD_WORDING } from './testing/bad-wording.ts'
import { type Fixture, removeDatasets, smallDataset, writeDataset } from './testing/fixtures.ts'

const BAD = [...BAD_RECORDS, ...BAD_ARRANGEMENTS, ...BAD_FACTS, ...BAD_TEXTS, ...BAD_WORDING]

function problemsOf(name: string, fixture: Fixture) {
  const { loaded, problems } = readDataset(writeDataset(fixture))
  expect(problems.map(lineOf)).toEqual([])
  return CHECKS.filter((check) => check.name === name).flatMap(({ run }) => run(loaded))
}

afterEach(removeDatasets)

group('every check', () => {
  it('has a bad fixture', () => {
    expect(CHECKS.map(({ name }) => name).filter((name) => !BAD.some(({ check }) => check === name))).toEqual([])
  })

  it('has a name of its own', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length)
  })

  // The small dataset is in English only, which is what the check for missing translations finds.
  it.each(CHECKS.filter(({ name }) => name !== 'missing-translation'))(
    'finds nothing in good data: $name',
    ({ name }) => {
      expect(problemsOf(name, smallDataset()).map(lineOf)).toEqual([])
    },
  )
})

group('records that nothing refers to', () => {
  it('are not listed while a record cannot be read, which may refer to them', () => {
    const fixture = smallDataset()
    fixture.raw['services/acme-cloud.json'] = '{'
    const { loaded } = readDataset(writeDataset(fixture))
    expect(CHECKS.filter(({ name }) => name === 'unused-records').flatMap(({ run }) => run(loaded))).toEqual([])
  })
})

group('a Taiwanese text that is the converted mainland one', () => {
  it('is found only where it is long enough to be written otherwise', () => {
    const fixture = smallDataset()
    Object.assign(fixture.services[0]!.summary, { 'zh-CN': '收费软件。', 'zh-TW': '收費軟件。' })
    expect(problemsOf('converted-translation', fixture)).toEqual([])
  })
})

group('a bad dataset is found', () => {
  it.each(BAD)('$check: $what', ({ check, makeWrong, at }) => {
    const fixture = smallDataset()
    makeWrong(fixture, fixture.services[0]!)
    const found = problemsOf(check, fixture)
    expect(found.map(lineOf)).toContainEqual(expect.stringContaining(`${at}: expected`))
    expect(new Set(found.map(({ severity }) => severity))).toEqual(
      new Set(CHECKS.filter(({ name }) => name === check).map(({ severity }) => severity)),
    )
  })
})
