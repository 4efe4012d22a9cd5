/**
 * What the stores allow in a listing: Chrome Web Store, Edge Add-ons, addons.mozilla.org, App Store.
 * @module
 */
import * as v from 'valibot'

/** A listing in one language, as store/listing/LANGUAGE.yml has it. */
export const listingSchema = v.strictObject({
  // Edge has the lowest for names, the App Store lower still for those of apps.
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(30)),
  // Of a manifest's description, in Chrome and Edge.
  summary: v.pipe(v.string(), v.minLength(10), v.maxLength(132)),
  long_summary: v.pipe(v.string(), v.minLength(10), v.maxLength(250)),
  // Edge wants 250 at least; the App Store takes no more than 4,000, the others 10,000 and more.
  description: v.pipe(v.string(), v.minLength(250), v.maxLength(4_000)),
  edge_search_terms: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(30))),
    v.maxLength(7),
    v.check((terms) => terms.join(' ').split(/\s+/).length <= 21, 'expected at most 21 words together'),
  ),
  // On pictures, where a line has no room for more.
  captions: v.strictObject({
    asks: v.pipe(v.string(), v.maxLength(50)),
    answered: v.pipe(v.string(), v.maxLength(50)),
  }),
  apple: v.strictObject({
    subtitle: v.pipe(v.string(), v.minLength(2), v.maxLength(30)),
    promotional_text: v.pipe(v.string(), v.maxLength(170)),
    keywords: v.pipe(
      v.string(),
      v.maxBytes(100),
      v.check((words) => !/,\s/.test(words), 'expected no space after a comma'),
    ),
  }),
})

/** Answers to what stores ask, as far as they have a form of their own. */
export const answersSchema = v.looseObject({
  single_purpose: v.pipe(v.string(), v.minLength(50), v.maxLength(1_000)),
  permissions: v.record(v.string(), v.pipe(v.string(), v.minLength(20), v.maxLength(1_000))),
  remote_code: v.pipe(v.string(), v.startsWith('No.'), v.maxLength(1_000)),
  privacy: v.strictObject({
    chrome: v.looseObject({}),
    edge: v.looseObject({}),
    firefox: v.looseObject({}),
    safari: v.looseObject({}),
  }),
})

/** The size of pictures of the extension at work, which every store takes. */
export const PICTURE = { width: 1280, height: 800 } as const

/** Pictures besides those. */
export const TILES = [
  { name: 'tile-small', width: 440, height: 280 },
  { name: 'tile-large', width: 1400, height: 560 },
  { name: 'logo', width: 300, height: 300 },
] as const
