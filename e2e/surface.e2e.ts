import { describe, expect, it } from 'vitest'
import type { BrowserKind } from '../webext-harness/index.ts'
import { FULL } from './amount.ts'
import { bringAxe, violations } from './surface/axe.ts'
import { onEachSurface } from './surface/in-each-browser.ts'
import { unreadable } from './surface/measure.ts'
import { FRAMES, sizeFor } from './surface/sizes.ts'
import { STATES, type State } from './surface/states.ts'
import type { Language } from './surface/surface.ts'
import { unnamed } from './surface/unnamed.ts'
import { unsaid } from './surface/unsaid.ts'

const { narrow, popup, zoomed, wide } = FRAMES
/**
 * One of each page, looked at most closely in every run, and in Firefox alone; everything in both with `--full`: they
 * draw from the same style sheets and texts.
 */
const CLOSELY = [
  'popup, alerts off, options open',
  'popup, unlisted',
  'services, notice',
  'settings, a backup chosen',
  'welcome',
  'about',
  'list check, a list read',
]

const MEDIA = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: true },
} as const

/** How a state is looked at in one language. */
interface Look {
  readonly language: Language
  /** The colours in which axe looks: with every rule in the first, with those on colour in the others. */
  readonly axe: readonly (keyof typeof MEDIA)[]
  /** Axe leaves colour alone. */
  readonly colourless?: boolean
  readonly widths: readonly number[]
}

const widths = [wide, popup, narrow]
const EVERYTHING: readonly Look[] = [
  { language: 'en', axe: ['light', 'dark', 'forced'], widths: [wide, zoomed, popup, narrow] },
  { language: 'zh-CN', axe: ['dark', 'light', 'forced'], widths },
  { language: 'zh-TW', axe: ['light', 'dark'], widths },
]
/** For one state of each page. */
const MUCH: readonly Look[] = [
  { language: 'en', axe: ['light', 'dark', 'forced'], widths: [wide, zoomed, popup, narrow] },
  { language: 'zh-CN', axe: ['dark'], widths },
  { language: 'zh-TW', axe: [], widths },
]
/** The second language in turns, without axe: it reads the same elements as in English. */
const SOME: readonly Look[] = [
  { language: 'en', axe: ['light', 'dark'], widths },
  { language: 'zh-CN', axe: [], widths: [narrow] },
  { language: 'zh-TW', axe: [], widths: [narrow] },
]
/**
 * For Firefox, after Chromium: what it lays out otherwise, such as fields in Chinese, and the names in its own tree.
 */
const AGAIN: readonly Look[] = [
  { language: 'en', axe: ['light'], colourless: true, widths: [wide, narrow] },
  { language: 'zh-CN', axe: [], widths: [narrow] },
]

const looks = STATES.map((state, place): State & Record<BrowserKind, readonly Look[]> => {
  if (FULL) return { ...state, chromium: EVERYTHING, firefox: EVERYTHING }
  if (CLOSELY.includes(state.name)) return { ...state, chromium: MUCH, firefox: AGAIN }
  return { ...state, chromium: SOME.filter((_, turn) => turn !== 1 + (place % 2)), firefox: [] }
})

describe('axe finds nothing, things have their names, and no text is cut, broken in two, outside of the page or over other text', () => {
  onEachSurface((surface, kind) => {
    it.each(looks.filter((state) => state[kind].length > 0))('$name', async (state) => {
      const { page } = surface()
      const found: string[] = []
      const note = (as: string, problems: readonly string[]) => found.push(...problems.map((one) => `${as}: ${one}`))
      for (const { language, axe, colourless, widths } of state[kind]) {
        // Axe looks at one size of each kind: English wide, others narrow.
        await page.setViewport(sizeFor(state.page, language === 'en' ? wide : narrow))
        await page.setMedia(MEDIA[axe[0] ?? 'light'])
        await surface().show(state, language)
        if (language === 'en') {
          note(language, await page.evaluate(unsaid))
          note(language, await unnamed(page, state.name))
        }
        if (axe.length > 0) await bringAxe(page)
        for (const [place, colours] of axe.entries()) {
          await page.setMedia(MEDIA[colours])
          note(`${language}, ${colours}`, await violations(page, place > 0 ? 'colours' : colourless ? 'others' : 'all'))
        }
        for (const width of widths) {
          const size = sizeFor(state.page, width)
          if (size.width < width) continue
          await page.setViewport(size)
          note(`${language}, ${width} wide`, await page.evaluate(unreadable))
        }
      }
      expect(found).toEqual([])
    })
  })
})
