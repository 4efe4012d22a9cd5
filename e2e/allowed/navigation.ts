import { describe, expect, it } from 'vitest'
import { type Tab, until } from '../../webext-harness/index.ts'
import { ALLOWED, inEachBrowser, shows } from '../fixture.ts'
import { AMBER, ASKS, at, CHINA, NAME, NO_BADGE, NONE, NONE_NAME, NOTHING, RED, UNLISTED } from '../sites.ts'

/** Leaves a mark in the page that is gone when the page is loaded anew. */
const mark = (tab: Tab) => tab.evaluate(() => document.documentElement.setAttribute('data-mark', ''))
const isMarked = (tab: Tab) => tab.evaluate(() => document.documentElement.hasAttribute('data-mark'))

describe('navigating', () => {
  inEachBrowser((fixture) => {
    it('paints the site that a redirect leads to', async () => {
      const tab = await fixture.tab(at('www.example.org', `/redirect?to=${ASKS}`))
      await shows(tab, AMBER)
    })

    it('paints nothing where a listed site redirects elsewhere', async () => {
      const tab = await fixture.tab(at('www.fablecloud-test.com', `/redirect?to=${UNLISTED}`))
      await fixture.settled()
      expect(await tab.url()).toBe(UNLISTED)
      await shows(tab, NOTHING)
    })

    it('paints the last of several listed sites in a chain of redirects', async () => {
      const last = at('www.fablecloud-test.com', `/redirect?to=${encodeURIComponent(NONE)}`)
      const tab = await fixture.tab(at('www.fablecloud-test.cn', `/redirect?to=${encodeURIComponent(last)}`))
      await shows(tab, { ...NO_BADGE, title: expect.stringContaining(NONE_NAME) })
    })

    it('changes with every site the same tab goes to', async () => {
      const tab = await fixture.tab(CHINA)
      await shows(tab, RED)
      await tab.goto(ASKS)
      await shows(tab, AMBER)
      await tab.goto(NONE)
      await shows(tab, { ...NO_BADGE, title: expect.stringContaining(NONE_NAME) })
      await tab.goto(UNLISTED)
      await shows(tab, NOTHING)
      await tab.goto(CHINA)
      await shows(tab, RED)
    })

    it('comes back with a page out of the back/forward cache, and leaves with it', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      await mark(tab)
      await tab.goto(UNLISTED)
      await mark(tab)
      // Chromium does not keep a page that is left as it has just loaded: its icon, still on its way, ends the stay.
      await fixture.settled()
      await tab.back()
      expect(await isMarked(tab)).toBe(true)
      await shows(tab, AMBER)
      await tab.forward()
      expect(await isMarked(tab)).toBe(true)
      await fixture.settled()
      await shows(tab, NOTHING)
    })

    it('stays over a reload', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      await mark(tab)
      await tab.reload()
      expect(await isMarked(tab)).toBe(false)
      await shows(tab, AMBER)
    })

    it('stays when the page changes its own address or goes to a part of itself', async () => {
      const tab = await fixture.tab(at('www.fablecloud-test.com', '/push'))
      await shows(tab, AMBER)
      await tab.click('#push')
      await tab.waitFor('location.pathname === "/pushed"')
      await fixture.settled()
      await shows(tab, AMBER)
      await tab.evaluate(() => {
        location.hash = 'part'
      })
      await fixture.settled()
      await shows(tab, AMBER)
    })

    it('paints the new tab that a link opens, and not the tab with the link', async () => {
      const from = await fixture.tab(at('www.example.org', `/link?href=${ASKS}`))
      await from.click('#link')
      await shows(await fixture.tabAt(ASKS), AMBER)
      await shows(from, NOTHING)
    })

    it('ignores a listed site in a frame of another', async () => {
      const tab = await fixture.tab(at('www.example.org', `/frame?src=${ASKS}`))
      await until(() => fixture.server.requests.some(({ host }) => host === 'www.fablecloud-test.com'), {
        what: 'the frame',
      })
      await fixture.settled()
      await shows(tab, NOTHING)
    })

    it('keeps the badge of a listed site that frames another', async () => {
      const tab = await fixture.tab(at('www.fablecloud-test.cn', `/frame?src=${NONE}`))
      await until(() => fixture.server.requests.some(({ host }) => host === 'www.ostrelfiles-test.com'), {
        what: 'the frame',
      })
      await fixture.settled()
      await shows(tab, RED)
    })

    it('gives each tab its own badge', async () => {
      const red = await fixture.tab(CHINA)
      const nothing = await fixture.tab(UNLISTED)
      const amber = await fixture.tab(ASKS)
      const none = await fixture.tab(NONE)
      await shows(red, RED)
      await shows(amber, AMBER)
      await shows(none, { ...NO_BADGE, title: expect.stringContaining(NONE_NAME) })
      await shows(nothing, NOTHING)
    })

    it('goes on after tabs were closed before they could be painted', async () => {
      for (let round = 0; round < 5; round++) {
        const tab = await fixture.tab(ASKS)
        await tab.close()
      }
      await shows(await fixture.tab(ASKS), AMBER)
    })

    // Firefox prerenders nothing.
    if (fixture.kind === 'chromium') {
      it('paints a prerendered page when it is shown and not before', async () => {
        const prerendered = at('mail.fablecloud-test.com', '/prerendered')
        const tab = await fixture.tab(at('www.fablecloud-test.com', `/prerender?url=${prerendered}`))
        await until(() => fixture.server.requests.some(({ path }) => path === '/prerendered'), {
          what: 'the prerendering',
        })
        await fixture.settled()
        await shows(tab, { ...AMBER, title: expect.stringContaining(NAME) })
        // Not with the mouse: the tab takes another DevTools session, and the old one may never answer.
        await tab.evaluate(() => {
          setTimeout(() => document.querySelector<HTMLElement>('#link')?.click())
        })
        await shows(tab, { ...AMBER, title: expect.stringContaining('Fable Mail') })
        // Had the browser not shown the page it prerendered, it would have asked for it once more.
        expect(fixture.server.requests.filter(({ path }) => path === '/prerendered')).toHaveLength(1)
      })
    }
  }, ALLOWED)
})
