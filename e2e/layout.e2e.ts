import { describe, expect, it } from 'vitest'
import { onEachSurface } from './surface/in-each-browser.ts'
import { unreadable } from './surface/measure.ts'
import { FRAMES, sizeFor } from './surface/sizes.ts'
import { STATES } from './surface/states.ts'
import type { Language } from './surface/surface.ts'

/** Every language at every width in Chromium; in Firefox, where each step takes longer, each language at one width and each width in one. */
const WIDTHS: Record<'chromium' | 'firefox', Record<Language, readonly number[]>> = {
  chromium: {
    en: [FRAMES.narrow, FRAMES.popup, FRAMES.zoomed, FRAMES.wide],
    'zh-CN': [FRAMES.narrow, FRAMES.popup, FRAMES.wide],
    'zh-TW': [FRAMES.narrow, FRAMES.popup, FRAMES.wide],
  },
  firefox: { en: [FRAMES.narrow, FRAMES.wide], 'zh-CN': [FRAMES.narrow], 'zh-TW': [FRAMES.popup] },
}
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

describe('no text is cut, broken in two, outside of the page or over other text', () => {
  onEachSurface((surface, kind) => {
    it.each(STATES)('$name', async (state) => {
      const { page } = surface()
      const found: string[] = []
      for (const language of LANGUAGES) {
        // Colours should not move anything; one language is measured in the dark.
        await page.setMedia({ colorScheme: language === 'zh-CN' ? 'dark' : 'light' })
        const sizes = new Map(
          WIDTHS[kind][language].map((width) => sizeFor(state.page, width)).map((size) => [size.width, size]),
        )
        const [first, ...others] = sizes.values()
        await page.setViewport(first!)
        await surface().show(state, language)
        found.push(...(await page.evaluate(unreadable)).map((problem) => `${language} ${first!.width}: ${problem}`))
        for (const size of others) {
          await page.setViewport(size)
          found.push(...(await page.evaluate(unreadable)).map((problem) => `${language} ${size.width}: ${problem}`))
        }
      }
      expect(found).toEqual([])
    })
  })
})
