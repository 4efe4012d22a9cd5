import { describe, expect, it } from 'vitest'
import { onEachSurface } from './surface/in-each-browser.ts'
import { unreadable } from './surface/measure.ts'
import { FRAMES, sizeFor } from './surface/sizes.ts'
import { STATES } from './surface/states.ts'
import type { Language } from './surface/surface.ts'

const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW']
const { narrow, popup, zoomed, wide } = FRAMES

describe('no text is cut, broken in two, outside of the page or over other text', () => {
  onEachSurface((surface, kind) => {
    // Every language at every width in Chromium; in Firefox, where each step takes longer, the states take turns with the languages.
    const widths = kind === 'chromium' ? [narrow, popup, zoomed, wide] : [narrow, wide]
    const languagesOf = (place: number) =>
      kind === 'chromium' ? LANGUAGES : LANGUAGES.slice(place % 3, (place % 3) + 1)

    it.each(STATES.map((state, place) => ({ ...state, languages: languagesOf(place) })))('$name', async (state) => {
      const { page } = surface()
      const found: string[] = []
      for (const language of state.languages) {
        // Colours should not move anything; one language is measured in the dark.
        await page.setMedia({ colorScheme: language === 'zh-CN' ? 'dark' : 'light' })
        await surface().show(state, language)
        for (const width of widths) {
          const size = sizeFor(state.page, width)
          if (size.width < width) continue
          await page.setViewport(size)
          const problems = await page.evaluate(unreadable)
          found.push(...problems.map((problem) => `${language} at ${width}: ${problem}`))
        }
      }
      expect(found).toEqual([])
    })
  })
})
