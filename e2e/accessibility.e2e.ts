import { describe, expect, it } from 'vitest'
import { bringAxe, violations } from './surface/axe.ts'
import { onEachSurface } from './surface/in-each-browser.ts'
import { FRAMES, sizeFor } from './surface/sizes.ts'
import { STATES } from './surface/states.ts'

/** Firefox draws forced colours from the same style sheets; a page of each kind shows that it does. */
const FORCED_IN_FIREFOX = [
  'popup, alerts off, options open',
  'services, notice',
  'settings, a backup chosen',
  'welcome',
]

describe('axe finds nothing wrong', () => {
  onEachSurface((surface, kind) => {
    it.each(STATES)('$name', async (state) => {
      const { page } = surface()
      const found: string[] = []
      const look = async (as: string, rules: 'all' | 'colours') => {
        found.push(...(await violations(page, rules)).map((violation) => `${as}: ${violation}`))
      }

      await page.setMedia({ colorScheme: 'light' })
      await page.setViewport(sizeFor(state.page, FRAMES.wide))
      await surface().show(state, 'en')
      await bringAxe(page)
      await look('light, en', 'all')
      if (kind === 'chromium' || FORCED_IN_FIREFOX.includes(state.name)) {
        await page.setMedia({ forcedColors: true })
        await look('forced colours, en', 'colours')
      }

      await page.setMedia({ colorScheme: 'dark' })
      await page.setViewport(sizeFor(state.page, FRAMES.narrow))
      await surface().show(state, 'zh-CN')
      await bringAxe(page)
      await look('dark, zh-CN', 'all')
      expect(found).toEqual([])
    })
  })
})
