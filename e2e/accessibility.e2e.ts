import { describe, expect, it } from 'vitest'
import { bringAxe, violations } from './surface/axe.ts'
import { onEachSurface } from './surface/in-each-browser.ts'
import { FRAMES, sizeFor } from './surface/sizes.ts'
import { STATES } from './surface/states.ts'
import { unsaid } from './surface/unsaid.ts'

/** Firefox draws from the same style sheets: a state of each page shows that it does so in other colours and languages. */
const IN_FULL = ['popup, alerts off, options open', 'services, notice', 'settings, a backup chosen', 'welcome']

describe('axe finds nothing wrong, and Chinese text and links that open a tab are marked', () => {
  onEachSurface((surface, kind) => {
    it.each(STATES)('$name', async (state) => {
      const { page } = surface()
      const inFull = kind === 'chromium' || IN_FULL.includes(state.name)
      const found: string[] = []
      const look = async (as: string, rules: 'all' | 'colours') => {
        found.push(...(await violations(page, rules)).map((violation) => `${as}: ${violation}`))
      }

      await page.setMedia({ colorScheme: 'light' })
      await page.setViewport(sizeFor(state.page, FRAMES.wide))
      await surface().show(state, 'en')
      found.push(...(await page.evaluate(unsaid)))
      await bringAxe(page)
      await look('light, en', 'all')
      if (inFull) {
        await page.setMedia({ forcedColors: true })
        await look('forced colours, en', 'colours')
        await page.setMedia({ colorScheme: 'dark' })
        await page.setViewport(sizeFor(state.page, FRAMES.narrow))
        await surface().show(state, 'zh-CN')
        await bringAxe(page)
        await look('dark, zh-CN', 'all')
      } else {
        await page.setMedia({ colorScheme: 'dark' })
        await look('dark, en', 'colours')
      }
      expect(found).toEqual([])
    })
  })
})
