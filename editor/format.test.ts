import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatRecord, kindOf } from './format.ts'
import { DATA_DIRECTORY } from './paths.ts'

describe('the format of a file', () => {
  const files = readdirSync(DATA_DIRECTORY, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/'))

  it('gives back every file of the dataset byte for byte', () => {
    expect(files.length).toBeGreaterThan(150)
    for (const path of files) {
      const kind = kindOf(path)
      expect([path, kind]).not.toEqual([path, undefined])
      const bytes = readFileSync(join(DATA_DIRECTORY, path))
      const text = formatRecord(kind ?? 'service', JSON.parse(bytes.toString('utf8')))
      expect(Buffer.from(text).equals(bytes), path).toBe(true)
    }
  })

  it.each(['toString.json', 'constructor.json', 'schemas/laws.schema.json'])('is that of no kind: %s', (path) => {
    expect(kindOf(path)).toBeUndefined()
  })

  it('puts keys in the order of the schema, also inside lists, and unknown ones last', () => {
    const company = { country: 'US', mood: 'good', name: { 'zh-CN': '阿', en: 'A' }, id: 'a' }
    expect(formatRecord('companies', { companies: [company], $schema: 'x' })).toBe(
      `${JSON.stringify(
        { $schema: 'x', companies: [{ id: 'a', name: { en: 'A', 'zh-CN': '阿' }, country: 'US', mood: 'good' }] },
        null,
        2,
      )}\n`,
    )
  })

  it('sorts what has an order and leaves the rest as it is', () => {
    const ids = (kind: 'partners' | 'laws' | 'timeline', records: unknown[]) =>
      JSON.parse(formatRecord(kind, { [kind]: records }))[kind]
    expect(ids('partners', [{ id: 'b' }, { id: 'a' }])).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(ids('laws', [{ id: 'b' }, { id: 'a' }])).toEqual([{ id: 'b' }, { id: 'a' }])
    expect(ids('timeline', [{ date: '2020', x: 1 }, { date: '2019' }, { date: '2020', x: 0 }])).toEqual([
      { date: '2019' },
      { date: '2020', x: 1 },
      { date: '2020', x: 0 },
    ])
  })
})
