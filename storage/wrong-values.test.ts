import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { definitionAt, SETTING_NAMES } from './definitions.ts'
import now from './fixtures/storage-local-v2.json' with { type: 'json' }
import { type AllPreferences, readAll } from './preferences.ts'
import { FakeArea } from './testing/fake-area.ts'
import { invalidSamples, validSamples } from './testing/samples.ts'

const KEYS = [
  ...SETTING_NAMES.map((name) => `setting:${name}`),
  'question:apple-account',
  'answer:linkedin',
  'site:icloud.com',
  'service:linkedin',
]

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

/** What is read from every key but one. */
function others(all: AllPreferences, key: string): unknown {
  const entries = [
    ...Object.entries(all.settings).map(([name, value]) => [`setting:${name}`, value]),
    ...[...all.answers].map(([id, value]) => [`question:${id}`, value]),
    ...[...all.earlier].map(([id, value]) => [`answer:${id}`, value]),
    ...[...all.sites].map(([id, value]) => [`site:${id}`, value]),
    ...[...all.services].map(([id, value]) => [`service:${id}`, value]),
  ]
  return entries.filter(([name]) => name !== key)
}

describe.each(KEYS)('%s', (key) => {
  const definition = definitionAt(key)!
  const { version, schema } = definition
  const wrong: [string, unknown][] = [
    ...invalidSamples(schema).map((value): [string, unknown] => ['of the wrong type', { v: version, value }]),
    ...validSamples(schema).map((value): [string, unknown] => ['of a newer version', { v: version + 1, value }]),
    ...validSamples(schema)
      .filter((value) => value !== null)
      .map((value): [string, unknown] => ['without its envelope', value]),
    ...[0, -1, 1.5, '1', null].map((v): [string, unknown] => ['of no version', { v, value: validSamples(schema)[0] }]),
    ['with more in its envelope', { v: version, value: validSamples(schema)[0], more: 1 }],
  ]

  it('reads what fits', async () => {
    const expected = validSamples(schema)
    expect(expected.length).toBeGreaterThan(0)
    for (const value of expected) {
      const area = new FakeArea({ [key]: { v: version, value } })
      await readAll(area)
      expect(area.contents()).toEqual({ [key]: { v: version, value } })
    }
  })

  it(`sets aside each of ${wrong.length} values that do not fit and reads all the rest`, async () => {
    expect(wrong.length).toBeGreaterThan(15)
    const right = await readAll(new FakeArea(now))
    for (const [what, stored] of wrong) {
      const area = new FakeArea({ ...now, [key]: stored })
      const all = await readAll(area)
      expect(others(all, key), what).toEqual(others(right, key))
      expect(area.contents(), what).toHaveProperty([`set-aside:${key}`], stored)
      expect(area.contents(), what).not.toHaveProperty([key])
    }
  })
})
