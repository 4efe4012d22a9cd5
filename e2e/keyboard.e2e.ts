import { describe, expect, it } from 'vitest'
import { type Fixture, inEachBrowser, shows } from './fixture.ts'
import type { PopupPage } from './pages/popup.ts'
import { AMBER, ICLOUD, NO_BADGE, RED, UNLISTED } from './sites.ts'
import { controls, type Expected, missing, nameless } from './surface/tree.ts'

/** Presses Tab until the control of that name has the focus. */
async function tabTo(popup: PopupPage, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 40; step++) {
    await popup.page.press('Tab')
    const focused = await popup.focused()
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    passed.push(focused)
  }
  throw new Error(`Tab never reached ${name}; it went over ${passed.join(' | ')}`)
}

async function open(fixture: Fixture, url: string) {
  const tab = await fixture.tab(url)
  return { tab, popup: await fixture.popup(tab) }
}

describe('without a mouse', () => {
  inEachBrowser((fixture) => {
    it('the question is answered with Tab, Enter and the space bar', async () => {
      const { tab, popup } = await open(fixture, ICLOUD)
      await tabTo(popup, 'Yes')
      await popup.page.press('Enter')
      await shows(tab, RED)
      expect(await popup.focused()).toBe('Yes')
      await popup.page.press('Tab')
      expect(await popup.focused()).toBe('No')
      await popup.page.press(' ')
      await expect.poll(() => popup.verdict()).toBe('not-you')
      await popup.page.press('Shift+Tab')
      expect(await popup.focused()).toBe('Yes')
    })

    it('alerts are switched, further options opened and the popup closed', async () => {
      const { tab, popup } = await open(fixture, ICLOUD)
      await shows(tab, AMBER)
      await tabTo(popup, 'Alerts on icloud.com')
      await popup.page.press(' ')
      await shows(tab, NO_BADGE)
      await expect.poll(() => popup.isOn('Alerts on icloud.com')).toBe(false)
      await popup.page.press('Enter')
      await shows(tab, AMBER)
      await tabTo(popup, 'More alert options')
      await popup.page.press('Enter')
      await expect.poll(() => popup.isOn(/^Alerts on all/)).toBe(true)
      await popup.page.press('Escape')
      await expect.poll(() => popup.page.isClosed()).toBe(true)
    })

    it('sources and folded parts are opened', async () => {
      const { popup } = await open(fixture, ICLOUD)
      await tabTo(popup, /^\d+ sources? :/)
      await popup.page.press('Enter')
      await expect.poll(() => popup.page.evaluate('document.querySelectorAll(".sources li").length')).toBeGreaterThan(0)
      await popup.page.press('Tab')
      expect(await popup.page.evaluate('document.activeElement.closest(".sources") !== null')).toBe(true)
      await tabTo(popup, /^The other \d+ facts$/)
      await popup.page.press('Enter')
      await expect.poll(() => popup.page.evaluate('document.querySelector("details.rest").open')).toBe(true)
    })

    it('the focus is always visible', async () => {
      const { popup } = await open(fixture, ICLOUD)
      for (const name of ['Yes', 'Alerts on icloud.com', 'More alert options']) {
        await tabTo(popup, name)
        const outline = await popup.page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
          return { outlineStyle, wide: Number.parseFloat(outlineWidth) >= 2 }
        })
        expect(outline.outlineStyle, name).not.toBe('none')
        expect(outline.wide, name).toBe(true)
      }
    })
  })
})

describe('a screen reader', () => {
  inEachBrowser((fixture) => {
    it('finds landmarks, headings and named controls on a listed site', async () => {
      const { popup } = await open(fixture, ICLOUD)
      await popup.more()
      const wanted: readonly Expected[] = [
        ['banner', ''],
        ['main', ''],
        ['contentinfo', ''],
        ['article', /^For some people stored in mainland China/],
        ['heading', /^For some people stored in mainland China/],
        ['heading', 'Who is affected'],
        ['heading', 'What is known'],
        ['heading', 'What you can do'],
        ['heading', 'Who runs it or holds the data'],
        ['group', /^Is your Apple Account's country or region/],
        ['toggle', 'Yes'],
        ['toggle', 'No'],
        ['toggle', 'Not sure'],
        ['switch', 'Alerts on icloud.com'],
        ['switch', /^Alerts on all \d+ sites of iCloud$/],
        ['button', 'More alert options'],
        ['group', 'Pause all alerts'],
        ['link', /^Report a mistake/],
      ]
      expect(await missing(popup, wanted)).toEqual([])
    })

    it('hears a name with every button, switch and link', async () => {
      const { popup } = await open(fixture, ICLOUD)
      await popup.more()
      await popup.unfold()
      await expect.poll(async () => (await controls(popup)).length).toBeGreaterThan(30)
      expect(await nameless(popup)).toEqual([])
    })

    it('hears the verdict when it changes, in a place that was there before', async () => {
      const { popup } = await open(fixture, ICLOUD)
      await popup.page.evaluate(() =>
        document.querySelector('h1')?.closest('[role=status]')?.setAttribute('data-before', ''),
      )
      await popup.answer('Yes')
      await expect.poll(() => popup.page.text('[role=status][data-before] h1')).toMatch(/^Stored in mainland China/)
    })

    it('finds heading and text where a site is not listed, and one h1 everywhere', async () => {
      const { popup } = await open(fixture, UNLISTED)
      expect(await missing(popup, [['heading', 'This site has not been reviewed']])).toEqual([])
      for (const url of [UNLISTED, ICLOUD]) {
        const { popup: opened } = await open(fixture, url)
        const levels = await opened.page.evaluate(() =>
          [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))),
        )
        expect(levels.filter((level) => level === 1)).toHaveLength(1)
        expect(levels[0]).toBe(1)
        levels.reduce((before, level) => {
          expect(level - before).toBeLessThanOrEqual(1)
          return level
        })
      }
    })

    it('is told the language of the page and of Chinese names in it', async () => {
      const { popup } = await open(fixture, ICLOUD)
      expect(await popup.page.evaluate('document.documentElement.lang')).toBe('en')
      const unmarked = await popup.page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? ''
          if (/^\p{Script=Han}{3,}$/u.test(text.trim()) && !node.parentElement?.closest('[lang^=zh]')) found.push(text)
        }
        return found
      })
      expect(unmarked).toEqual([])
    })
  })
})
