import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import { ROOT } from '../command.ts'
import { TARGETS } from '../release/packages.ts'
import { answersSchema, listingSchema } from './limits.ts'

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const manifests = TARGETS.map((target) => JSON.parse(text(`e2e/manifests/${target}.json`)))

describe('the listing', () => {
  it('is there in every language', () => {
    expect(readdirSync(join(ROOT, 'store/listing')).toSorted()).toEqual(
      LANGUAGES.map((name) => `${name}.yml`).toSorted(),
    )
  })

  it.each(LANGUAGES)('in %s is within what the stores allow, and says what the manifest says', (language) => {
    const listing = v.parse(listingSchema, parse(text(`store/listing/${language}.yml`)))
    const messages = JSON.parse(text(`public/_locales/${language.replace('-', '_')}/messages.json`))
    expect([listing.name, listing.summary]).toEqual([messages.name.message, messages.description.message])
  })

  it.each(LANGUAGES)('in %s has as many paragraphs and points as the English', (language) => {
    const shape = (name: string) =>
      parse(text(`store/listing/${name}.yml`))
        .description.split('\n')
        .map((line: string) => line.slice(0, 1) === '•')
    expect(shape(language)).toEqual(shape('en'))
  })

  it.each([
    ['a summary', { summary: 'x'.repeat(133) }],
    ['a description', { description: 'x'.repeat(249) }],
    ['keywords in bytes', { apple: { subtitle: 'xx', promotional_text: '', keywords: '隐'.repeat(34) } }],
    ['search terms together', { edge_search_terms: Array(6).fill('a b c d') }],
  ])('is refused with too much or too little of %s', (_, change) => {
    const listing = { ...parse(text('store/listing/en.yml')), ...change }
    expect(v.safeParse(listingSchema, listing).success).toBe(false)
  })
})

describe('the answers', () => {
  const answers = v.parse(answersSchema, parse(text('store/answers.yml')))

  it('have a reason for every permission of any browser, and for no other', () => {
    const asked = manifests.flatMap(({ permissions, optional_permissions }) => [
      ...permissions,
      ...(optional_permissions ?? []),
    ])
    // Safari's follow the dataset and are left out of the kept manifest.
    expect(Object.keys(answers.permissions).toSorted()).toEqual([...new Set([...asked, 'host_permissions'])].toSorted())
  })

  it('say of data what the manifest says', () => {
    const [said] = manifests.flatMap(
      ({ browser_specific_settings: own }) => own?.gecko?.data_collection_permissions?.required ?? [],
    )
    expect(answers.privacy.firefox.data_collection_permissions).toBe(said)
  })
})
