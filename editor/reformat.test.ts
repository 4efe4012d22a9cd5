import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { reformatted } from './reformat.ts'
import { removeDatasets, smallDataset, writeDataset } from './testing/fixtures.ts'

afterEach(removeDatasets)

describe('the form of the dataset', () => {
  it('is given to a file that lacks it, with hashes and ids; then there is nothing to do', () => {
    const fixture = smallDataset()
    const { of, ...rest } = fixture.services[0]!.summary
    fixture.services[0]!.summary = rest
    fixture.ids.published = []
    const data = writeDataset(fixture)
    const file = join(data, 'services', 'acme-cloud.json')
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))

    const files = reformatted(data)
    expect(files.map(({ path }) => path)).toEqual(['services/acme-cloud.json', 'ids.json'])
    expect(JSON.parse(files[0]!.text).summary.of).toBe(of)
    for (const { path, text } of files) writeFileSync(join(data, path), text)
    expect(reformatted(data)).toEqual([])
  })

  it('is not given to a broken file, a stale hash or a broken list of ids', () => {
    const fixture = smallDataset()
    fixture.services[0]!.summary.of = '00000000'
    fixture.raw['laws.json'] = '{'
    fixture.raw['ids.json'] = '{"published": 1}'
    expect(reformatted(writeDataset(fixture))).toEqual([])
  })

  it('brings the revision of a record that is not published yet', () => {
    const fixture = smallDataset()
    fixture.ids = { ...fixture.ids, published: [], released: '2026-01-01' }
    fixture.services[0]!.changes.at(-1)!.revision = 'ffffffffffff'
    const file = reformatted(writeDataset(fixture)).find(({ path }) => path === 'services/acme-cloud.json')
    expect(JSON.parse(file!.text).changes.at(-1).revision).not.toBe('ffffffffffff')
  })
})
