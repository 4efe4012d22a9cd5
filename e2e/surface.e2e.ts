import { describe, expect, it } from 'vitest'
import { bringAxe, violations } from './surface/axe.ts'
import { onEachSurface } from './surface/in-each-browser.ts'
import { unreadable } from './surface/measure.ts'
import { FRAMES, sizeFor } from './surface/sizes.ts'
import { STATES, type State } from './surface/states.ts'
import type { Language } from './surface/surface.ts'
import { unsaid } from './surface/unsaid.ts'

const { narrow, popup, zoomed, wide } = FRAMES
/** Firefox draws from the same style sheets: a state of each page shows that it does so in other colours and languages. */
const IN_FULL = ['popup, alerts off, options open', 'services, notice', 'settings, a backup chosen', 'welcome']

/** How a state is looked at: each language once, and the dark and forced colours with one of them. */
interface Look {
  readonly language: Language
  readonly dark: boolean
  /** Axe with every rule, or with those on colour. */
  readonly axe?: 'all' | 'colours'
  readonly forcedColors?: boolean
  readonly widths: readonly number[]
}

const EVERYTHING: readonly Look[] = [
  { language: 'en', dark: false, axe: 'all', forcedColors: true, widths: [wide, zoomed, popup, narrow] },
  { language: 'zh-CN', dark: true, axe: 'all', widths: [wide, zoomed, popup, narrow] },
  { language: 'zh-TW', dark: false, widths: [wide, zoomed, popup, narrow] },
]
/** What Firefox looks at in the other states, where the states take turns with the languages. */
const IN_TURNS: readonly Look[] = [
  { language: 'en', dark: false, axe: 'all', widths: [wide, narrow] },
  { language: 'zh-CN', dark: true, axe: 'colours', widths: [narrow] },
  { language: 'zh-TW', dark: true, axe: 'colours', widths: [narrow] },
]

const looks = STATES.map((state, place): State & { chromium: readonly Look[]; firefox: readonly Look[] } => {
  const some = IN_TURNS.filter((_, turn) => turn === 0 || turn === 1 + (place % 2))
  return { ...state, chromium: EVERYTHING, firefox: IN_FULL.includes(state.name) ? EVERYTHING : some }
})

describe('axe finds nothing, Chinese text and links that open a tab are marked, and no text is cut, broken in two, outside of the page or over other text', () => {
  onEachSurface((surface, kind) => {
    it.each(looks)('$name', async (state) => {
      const { page } = surface()
      const found: string[] = []
      const note = (as: string, problems: readonly string[]) => found.push(...problems.map((one) => `${as}: ${one}`))
      for (const { language, dark, axe, forcedColors, widths } of state[kind]) {
        const as = `${language}, ${dark ? 'dark' : 'light'}`
        await page.setMedia({ colorScheme: dark ? 'dark' : 'light' })
        // Axe looks at one size of each kind: English wide, others narrow.
        await page.setViewport(sizeFor(state.page, language === 'en' ? wide : narrow))
        await surface().show(state, language)
        if (language === 'en') note(as, await page.evaluate(unsaid))
        if (axe) {
          await bringAxe(page)
          note(as, await violations(page, axe))
        }
        if (forcedColors) {
          await page.setMedia({ forcedColors: true })
          note('forced colours', await violations(page, 'colours'))
          await page.setMedia({ colorScheme: dark ? 'dark' : 'light' })
        }
        for (const width of widths) {
          const size = sizeFor(state.page, width)
          if (size.width < width) continue
          await page.setViewport(size)
          note(`${as}, ${width} wide`, await page.evaluate(unreadable))
        }
      }
      expect(found).toEqual([])
    })
  })
})
