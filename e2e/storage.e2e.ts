import { describe, expect, it } from 'vitest'
import { inEachBrowser, inOneBrowser } from './fixture.ts'
import type { PopupPage } from './pages/popup.ts'
import {
  ASKS,
  answer,
  OTHER,
  OTHER_DOMAIN,
  OTHER_QUESTION,
  OTHER_SERVICE,
  off,
  QUESTION,
  SEVERAL,
  SEVERAL_DOMAIN,
} from './sites.ts'

const YES = answer('yes')

/**
 * Makes the popup click its control of that selector when the stored value `go` changes: at the same moment as all
 * others told so.
 */
async function readyTo(popup: PopupPage, selector: string): Promise<void> {
  await popup.page.evaluate((wanted) => {
    chrome.storage.onChanged.addListener((changes) => {
      if ('go' in changes) document.querySelector<HTMLElement>(wanted)?.click()
    })
  }, selector)
}

describe('what is stored', () => {
  // Locks and the order of writes are the browser's.
  inEachBrowser((fixture) => {
    it('loses nothing when several windows change preferences at the same moment', async () => {
      for (const url of [ASKS, SEVERAL, OTHER]) await fixture.browser.newWindow(url)
      const asks = await fixture.popupPage(ASKS)
      const account = await fixture.popupPage(SEVERAL)
      const eve = await fixture.popupPage(OTHER)
      const again = await fixture.popupPage(ASKS)
      await again.more()
      await readyTo(asks, '[data-answer=yes]')
      await readyTo(account, '.row [role=switch]')
      await readyTo(eve, '[data-answer=no]')
      await readyTo(eve, '[role=switch]')
      await readyTo(again, '.panel [role=switch]')
      await readyTo(again, 'fieldset.pause button:last-of-type')
      await fixture.store({ go: 1 })
      const isOff = off('facts-change', expect.any(Array))
      await expect
        .poll(() => fixture.stored())
        .toEqual({
          go: 1,
          [QUESTION]: YES,
          [`site:${SEVERAL_DOMAIN}`]: isOff,
          [OTHER_QUESTION]: answer('no', [OTHER_SERVICE]),
          [`site:${OTHER_DOMAIN}`]: isOff,
          'service:fable-cloud': isOff,
          'setting:pause': { v: 1, value: { until: 'turned-on' } },
        })
    })
  })

  inOneBrowser((fixture) => {
    it('is one key a choice, with a version', async () => {
      const tab = await fixture.tab(ASKS)
      const popup = await fixture.popup(tab)
      expect(await fixture.stored()).toEqual({})
      await popup.answer('Yes')
      await popup.more()
      await popup.toggle('Alerts on fablecloud-test.com')
      await expect.poll(() => popup.isOn('Alerts on fablecloud-test.com')).toBe(false)
      await popup.toggle(/^Alerts on all/)
      await expect.poll(() => popup.isOn(/^Alerts on all/)).toBe(false)
      const isOff = off('facts-change', expect.any(Array))
      expect(await fixture.stored()).toEqual({
        [QUESTION]: YES,
        'site:fablecloud-test.com': isOff,
        'service:fable-cloud': isOff,
      })
    })

    it('ends in one of the two when two windows answer the same question at the same moment, and both show it', async () => {
      await fixture.tab(ASKS)
      const one = await fixture.popupPage(ASKS)
      const other = await fixture.popupPage(ASKS)
      await readyTo(one, '[data-answer=yes]')
      await readyTo(other, '[data-answer=no]')
      await fixture.store({ go: 1 })
      const kept = async () => ((await fixture.stored())[QUESTION] as typeof YES | undefined)?.value.answer
      await expect.poll(kept).toMatch(/^(yes|no)$/)
      const shown = { yes: ['Yes'], no: ['No'] }
      const agreed = async () => {
        const value = (await kept()) as keyof typeof shown
        return [await one.answers(), await other.answers()].every((answers) => answers[0] === shown[value][0])
      }
      await expect.poll(agreed).toBe(true)
    })
  })
})
