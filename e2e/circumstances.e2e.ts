import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFor } from './build.ts'
import { type Fixture, inEachBrowser, shows } from './fixture.ts'
import type { PopupPage } from './pages/popup.ts'
import { AMBER, ASKS } from './sites.ts'

/** What a build keeps for browsers in a language: messages by key. */
function messagesIn(locale: string): Record<string, string> {
  const file = readFileSync(join(builtFor('chrome'), '_locales', locale, 'messages.json'), 'utf8')
  const written: [string, { message: string }][] = Object.entries(JSON.parse(file))
  return Object.fromEntries(written.map(([key, { message }]) => [key, message.replaceAll('$$', '$')]))
}

async function keptBy(fixture: Fixture, keys: string[]): Promise<Record<string, string>> {
  const messages = await (await fixture.desk()).evaluate(
    (wanted: string[]) => wanted.map((key) => chrome.i18n.getMessage(key)),
    keys,
  )
  return Object.fromEntries(keys.map((key, place) => [key, messages[place] ?? '']))
}

/** Whether the popup fills its window and no more, with the alert switch in it. */
async function fits(popup: PopupPage): Promise<boolean> {
  return popup.page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    const bottom = document.querySelector('.alerts [role=switch]')?.getBoundingClientRect().bottom ?? Number.NaN
    return scrollHeight === innerHeight && scrollWidth === innerWidth && scrollY === 0 && bottom < innerHeight
  })
}

async function fitsWithOptions(fixture: Fixture): Promise<void> {
  const tab = await fixture.tab(ASKS)
  await shows(tab, AMBER)
  const popup = await fixture.popup(tab)
  await expect.poll(() => fits(popup)).toBe(true)
  await popup.more()
  await expect.poll(() => fits(popup)).toBe(true)
}

describe('in a browser as most have it', () => {
  inEachBrowser((fixture) => {
    it('names, titles and menus are kept by the browser as they are written', async () => {
      const written = messagesIn('en')
      expect(await keptBy(fixture, Object.keys(written))).toEqual(written)
    })

    it('the popup fills its window: nothing scrolls but the notice', async () => {
      await fitsWithOptions(fixture)
    })
  })
})

describe('in a browser in Chinese on a low screen', () => {
  inEachBrowser(
    (fixture) => {
      it('names, titles and menus are kept by the browser too, which has other messages first', async () => {
        const written = { ...messagesIn('en'), ...messagesIn('zh_CN') }
        expect(await keptBy(fixture, Object.keys(written))).toEqual(written)
        // A Chromium without its own Chinese texts says that it is in English, and takes the messages of the system's
        // language.
        const language = await (await fixture.desk()).evaluate(() => chrome.i18n.getUILanguage())
        const name = language.startsWith('zh') ? '寓言云' : 'Fable Cloud'
        await shows(await fixture.tab(ASKS), { ...AMBER, title: expect.stringContaining(name) })
      })

      it('the popup fits as well, and the notice scrolls in less', async () => {
        await fixture.store({ 'setting:language': { v: 1, value: 'en' } })
        await fitsWithOptions(fixture)
      })
    },
    { lang: 'zh-CN', screenHeight: 620 },
  )
})
