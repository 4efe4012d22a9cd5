import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import type { PopupPage } from './pages/popup.ts'
import { AMBER, ASKS, at, OTHER, OTHER_QUESTION, OTHER_SERVICE, QUESTION, SERVICE, UNLISTED } from './sites.ts'

/** What a popup is about; "closed" where it has gone, as browsers close popups of their own accord. */
async function about(popup: PopupPage): Promise<string | undefined> {
  if (await popup.page.isClosed()) return 'closed'
  return (await popup.service()) ?? (await popup.message())
}

/**
 * Sends the tab of a popup elsewhere and presses "Yes" at every moment until the popup is about another service. Runs
 * in the popup.
 */
async function pressWhileLeaving(tabId: number, url: string): Promise<string[]> {
  const shown = () => document.querySelector<HTMLElement>('[data-service]')?.dataset.service
  const before = shown()
  const pressed = new Set<string>()
  const press = () => {
    if (shown() !== before) return
    const button = document.querySelector<HTMLElement>('[data-answer=yes]')
    if (button === null) return
    pressed.add(before ?? '')
    button.click()
  }
  chrome.webNavigation.onCommitted.addListener(press)
  chrome.webNavigation.onCompleted.addListener(press)
  await chrome.tabs.update(tabId, { url })
  while (shown() === before || shown() === undefined) {
    press()
    await new Promise((next) => setTimeout(next))
  }
  return [...pressed]
}

describe('the popup is about its tab, always:', () => {
  inEachBrowser((fixture) => {
    it('it follows a navigation and a redirect to what they lead to, or closes', async () => {
      const tab = await fixture.tab(ASKS)
      const popup = await fixture.popup(tab)
      for (const [url, shown] of [
        [OTHER, OTHER_SERVICE],
        [at('www.example.org', `/redirect?to=${encodeURIComponent(ASKS)}`), SERVICE],
        [UNLISTED, 'unlisted'],
      ] as const) {
        await tab.goto(url)
        await expect.poll(async () => [shown, 'closed'].includes((await about(popup)) ?? '')).toBe(true)
      }
    })

    it('opened as a page it follows too, host, verdict and switch, and back', async () => {
      const tab = await fixture.tab(ASKS)
      const popup = await fixture.popupPage(ASKS)
      expect(await popup.isOn('Alerts on fablecloud-test.com')).toBe(true)
      await tab.goto(OTHER)
      await expect.poll(() => about(popup)).toBe(OTHER_SERVICE)
      expect(await popup.host()).toBe(new URL(OTHER).host)
      expect(await popup.isOn('Alerts on larkfieldcars-test.com')).toBe(true)
      await tab.back()
      await expect
        .poll(async () => [await tab.url(), await popup.host(), await about(popup)])
        .toEqual([ASKS, new URL(ASKS).host, SERVICE])
    })

    it('over another tab in front of the same window, it is about that one, or closed', async () => {
      const first = await fixture.tab(ASKS)
      const second = await fixture.browser.newTab(OTHER)
      await first.activate()
      const popup = await fixture.popup(first)
      expect(await about(popup)).toBe(SERVICE)
      await second.activate()
      await expect.poll(async () => [OTHER_SERVICE, 'closed'].includes((await about(popup)) ?? '')).toBe(true)
    })

    it('an answer pressed while the tab leaves goes to the service on show, and to no other', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      const popup = await fixture.popupPage(ASKS)
      const pressed = await popup.page.evaluate(pressWhileLeaving, await fixture.tabId(ASKS), OTHER)
      expect(await popup.service()).toBe(OTHER_SERVICE)
      expect(pressed).toEqual([SERVICE])
      await expect.poll(async () => Object.keys(await fixture.stored())).toEqual([QUESTION])
      await fixture.settled()
      expect(await fixture.stored()).not.toHaveProperty(OTHER_QUESTION)
      await shows(tab, AMBER)
    })
  })
})
