/**
 * What the other files in this folder share: waiting, and finding windows, tabs and popups.
 * A page, be it a tab or the popup, is known by its browserId, which stays while it moves between processes.
 *
 * Runs inside Firefox, in the context of its own windows: inside.ts reads this file as text and has it evaluated
 * there, hence plain JavaScript.
 */
/* global ChromeUtils, Services */
;(() => {
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs')
  const WAIT = 20_000

  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time))
  /** `what` is awaited: in words, or what gives them once the time is over. */
  async function until(condition, what, timeout = WAIT) {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(10)) {
      const value = await condition()
      if (value) return value
    }
    throw new Error(`Timed out waiting for ${typeof what === 'function' ? what() : what}`)
  }

  const windows = () => [...Services.wm.getEnumerator('navigator:browser')].filter((win) => !win.closed && win.gBrowser)
  const popups = () =>
    windows().flatMap((win) => [...win.document.querySelectorAll('browser.webextension-popup-browser')])
  /** As a click elsewhere would; an open one takes keys away from pages. */
  async function closePopups() {
    for (const browser of popups()) browser.closest('panel')?.hidePopup()
    await until(() => !popups().length, 'an earlier popup to close')
  }
  /** The window of a tab or page; its name differs between versions of Firefox. */
  const windowOf = (element) => element.documentGlobal ?? element.ownerGlobal
  const tabOf = (id) =>
    windows()
      .flatMap((win) => [...win.gBrowser.tabs])
      .find((tab) => tab.linkedBrowser.browserId === id)
  const lookUp = (id) => tabOf(id)?.linkedBrowser ?? popups().find((browser) => browser.browserId === id)
  function pageOf(id) {
    const browser = lookUp(id)
    if (!browser) throw new Error('The page has been closed')
    return browser
  }
  const needTab = (id) => {
    const tab = tabOf(id)
    if (!tab) throw new Error('The tab has been closed')
    return tab
  }
  globalThis.harness = {
    tools: { until, pause, windows, popups, closePopups, tabOf, lookUp, pageOf, needTab, windowOf },
  }
})()
