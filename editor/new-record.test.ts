import { afterEach, describe, expect, it } from 'vitest'
import { readDataset } from './load.ts'
import { newRecord, RefusedRecord } from './new-record.ts'
import { removeDatasets, smallDataset, writeDataset } from './testing/fixtures.ts'

const ZETA = { id: 'zeta', name: 'Z', domain: 'zeta.com', company: 'acme', category: 'work' }

afterEach(removeDatasets)

/** The paths of the files that begin a record in the small dataset. */
function paths(asked: Partial<typeof ZETA> & { partner?: string }, fixture = smallDataset()): string[] {
  const { loaded } = readDataset(writeDataset(fixture))
  return newRecord({ ...ZETA, ...asked }, loaded, '2026-11-27').map(({ path }) => path)
}

describe('the record of a new service', () => {
  it.each([
    [{}, []],
    [{ company: 'zeta' }, ['companies.json']],
    [{ company: undefined }, ['companies.json']],
    [{ partner: 'zeta-china' }, ['partners.json']],
    [{ company: 'zeta', partner: 'zeta-china' }, ['companies.json', 'partners.json']],
  ])('of %j comes with the lists in which something is new', (asked, lists) => {
    expect(paths(asked as Partial<typeof ZETA>)).toEqual([...lists, 'services/zeta.json'])
  })

  it.each<[Record<string, string | undefined>, string]>([
    [{ id: undefined, company: undefined }, '--id is missing'],
    [{ name: undefined }, '--name is missing'],
    [{ domain: undefined }, '--domain is missing'],
    [{ id: 'acme-cloud' }, 'there is a service "acme-cloud" already'],
    [{ id: 'Zeta Mail' }, 'expected an id of a-z, 0-9 and single hyphens'],
    [{ id: '../zeta' }, 'expected an id of a-z, 0-9 and single hyphens'],
    [{ domain: 'https://zeta.com/' }, 'write "zeta.com"'],
    [{ domain: 'com.cn' }, 'found the public ending "com.cn"'],
    [{ company: 'X Y' }, '--company: expected an id'],
    [{ partner: 'X Y' }, '--partner: expected an id'],
    [{ category: 'x' }, 'there is no category "x"'],
  ])('of %j is refused', (asked, reason) => {
    expect(() => paths(asked)).toThrow(RefusedRecord)
    expect(() => paths(asked)).toThrow(reason)
  })

  it('is refused under an id that was given up', () => {
    const fixture = smallDataset()
    fixture.ids.retired = ['zeta']
    expect(() => paths({}, fixture)).toThrow('"zeta" was given up and is not used again')
  })

  it('is refused where the list that it has to be added to cannot be read', () => {
    const fixture = smallDataset()
    fixture.raw['partners.json'] = '{'
    expect(() => paths({ partner: 'zeta-china' }, fixture)).toThrow('partners.json cannot be read')
  })
})
