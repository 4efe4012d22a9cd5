/**
 * Opens, moves, reads, clicks, types into and pictures pages. Takes and returns what JSON can carry.
 *
 * Runs inside Firefox, in the context of its own windows: inside.ts reads this file as text and has it evaluated
 * there, hence plain JavaScript.
 */
/* global Services, Ci, Cc, Cu, ChromeUtils, content, addMessageListener, sendAsyncMessage, harness */
;(() => {
  const { until, pause, windows, closePopups, tabOf, lookUp, pageOf, needTab, windowOf } = harness.tools
  const system = Services.scriptSecurityManager.getSystemPrincipal()
  /** A question to a page that is just moving to another process is lost, and asked again. */
  const LOST = 200
  let messages = 0

  const NAME = 'webext-harness'

  /** Runs beside every page, whose window is `content`, and does there what it is asked. */
  function attend(name) {
    const deeds = {
      run(source, reply) {
        // A sandbox, since the page's own policy forbids eval; its prototype makes the page's globals visible.
        const how = { sandboxPrototype: content, sameZoneAs: content, wantXrays: false, wantComponents: false }
        Cu.evalInSandbox(`(async () => JSON.stringify(await (${source}\n)))()`, Cu.Sandbox(content, how)).then(
          (value) => reply({ value }),
          (error) => reply({ error: String(error) }),
        )
      },

      /** Says whether the element was clicked; looks, scrolls and clicks at once, before anything can move it away. */
      click(selector, reply) {
        const element = content.document.querySelector(selector)
        element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        const box = element?.getClientRects()[0]
        if (!box?.width) return reply({ value: false })
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
        const send = (type, buttons) => {
          if (content.synthesizeMouseEvent) {
            const how = { button: 0, buttons, clickCount: 1 }
            content.synthesizeMouseEvent(type, x, y, how, { isDOMEventSynthesized: false })
          } else {
            content.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0)
          }
        }
        let clicked = false
        // Answers before the page hears of it: the click may close the page. A page that is about to be shown takes no
        // clicks.
        const hear = ({ target }) => {
          clicked = element.contains(target)
          if (clicked) reply({ value: true })
        }
        addEventListener('click', hear, true)
        send('mousemove', 0)
        send('mousedown', 1)
        send('mouseup', 0)
        removeEventListener('click', hear, true)
        if (!clicked) reply({ value: false })
      },

      /** Answers when a key has come up again: what it does, such as moving the focus, has been done. */
      afterKey(_, reply) {
        addEventListener('keyup', () => reply({}), { capture: true, once: true, mozSystemGroup: true })
      },

      /** Its address without user name, once it has loaded. */
      loaded(_, reply) {
        const { spec } = Services.io.createExposableURI(Services.io.newURI(content.location.href))
        reply({ value: content.document.readyState === 'complete' ? spec : undefined })
      },

      hasFocus: (_, reply) => reply({ value: content.document.hasFocus() }),

      collectGarbage(_, reply) {
        Cu.forceGC()
        Cu.forceCC()
        Cu.forceGC()
        reply({})
      },
    }
    addMessageListener(name, ({ data: { id, deed, input } }) => {
      const reply = (answer) => sendAsyncMessage(`${name}:${id}`, answer)
      try {
        deeds[deed](input, reply)
      } catch (error) {
        reply({ error: String(error) })
      }
    })
  }
  const code = encodeURIComponent(`(${attend})(${JSON.stringify(NAME)})`)
  Services.mm.loadFrameScript(`data:application/javascript;charset=utf-8,${code}`, true)

  /** Has something done beside the page. */
  function beside(browser, deed, input) {
    messages += 1
    const id = messages
    const manager = browser.messageManager
    return new Promise((resolve, reject) => {
      const heard = ({ data }) => {
        manager.removeMessageListener(`${NAME}:${id}`, heard)
        if (data.error) reject(new Error(data.error))
        else resolve(data.value)
      }
      manager.addMessageListener(`${NAME}:${id}`, heard)
      manager.sendAsyncMessage(NAME, { id, deed, input })
    })
  }

  harness.tools.beside = beside

  /**
   * Starts a navigation and waits until the page it leads to has loaded: the browser and the page itself agree on where
   * they are.
   */
  async function load(browser, start, to) {
    const before = browser.currentURI.spec
    let moved = false
    let inPage
    // A new tab still reports its own blank page.
    const isElsewhere = (spec) => spec !== 'about:blank' || to === 'about:blank'
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onLocationChange(progress, _request, location) {
        if (progress.isTopLevel && isElsewhere(location.spec)) moved = true
      },
    }
    const loaded = async () => {
      const now = browser.currentURI.spec
      // A page that Firefox kept may be there again before its listeners are.
      moved ||= now !== before && isElsewhere(now)
      if (!moved || browser.webProgress.isLoadingDocument) return false
      const { spec } = Services.io.createExposableURI(browser.currentURI)
      inPage = await Promise.race([beside(browser, 'loaded'), pause(LOST)])
      return inPage === spec
    }
    const state = () =>
      `from ${before}, now at ${browser.currentURI.spec}; ${moved ? 'it has' : 'it has not'} moved, ` +
      `${browser.webProgress.isLoadingDocument ? 'is loading' : 'is not loading'}, and its page says ${inPage}`
    browser.addProgressListener(listener, Ci.nsIWebProgress.NOTIFY_LOCATION)
    try {
      start()
      await until(loaded, () => `${to ?? 'a page of before'} to load (${state()})`)
    } finally {
      browser.removeProgressListener(listener)
    }
  }

  async function openWindow(features) {
    const win = windows()[0].OpenBrowserWindow(features)
    await until(() => win.gBrowserInit?.delayedStartupFinished, 'a new window')
    await until(() => Services.focus.activeWindow === win, 'the new window to come to the front')
    return win
  }

  async function focus(browser) {
    const win = windowOf(browser)
    if (Services.focus.activeWindow !== win) win.focus()
    if (win.document.activeElement !== browser) browser.focus()
    await until(() => win.document.activeElement === browser, 'the page to get the focus', 1_000)
    await until(() => beside(browser, 'hasFocus'), 'the page to hear of its focus', 1_000)
    return win
  }

  /** Presses keys at a window, all down and up again. */
  function pressKeys(win, keys) {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    if (!input.beginInputTransactionForTests(win, () => true)) throw new Error('Firefox takes no keys now')
    const events = keys.map((key) => {
      const printable = [...key].length === 1
      const keyCode = printable ? input.guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key) : 0
      const code = printable
        ? input.guessCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key)
        : input.computeCodeValueOfNonPrintableKey(key)
      const flags = printable
        ? input.KEY_FORCE_PRINTABLE_KEY | (keyCode ? 0 : input.KEY_KEEP_KEYCODE_ZERO)
        : input.KEY_NON_PRINTABLE_KEY
      return [new win.KeyboardEvent('', { key, code, keyCode }), flags]
    })
    for (const [event, flags] of events) input.keydown(event, flags)
    for (const [event, flags] of events.reverse()) input.keyup(event, flags)
  }

  Object.assign(harness, {
    tabs: () =>
      windows()
        .flatMap((win) => [...win.gBrowser.tabs])
        .map((tab) => tab.linkedBrowser.browserId),
    url: (id) => pageOf(id).currentURI.spec,
    exists: (id) => Boolean(lookUp(id)),

    async open(where) {
      await closePopups()
      const win =
        where === 'tab' ? windows().find((one) => !one.closed) : await openWindow({ private: where === 'private' })
      const { gBrowser } = win
      if (where === 'tab') gBrowser.selectedTab = gBrowser.addTab('about:blank', { triggeringPrincipal: system })
      return gBrowser.selectedBrowser.browserId
    },

    go: (id, url) =>
      load(pageOf(id), () => pageOf(id).fixupAndLoadURIString(url, { triggeringPrincipal: system }), url),
    reload: (id) => load(pageOf(id), () => pageOf(id).reload()),
    // Also to a page on which nobody pressed anything, which Firefox may skip.
    back: (id) => load(pageOf(id), () => pageOf(id).goBack(false)),
    forward: (id) => load(pageOf(id), () => pageOf(id).goForward(false)),

    async activate(id) {
      await closePopups()
      const tab = needTab(id)
      const win = windowOf(tab)
      win.gBrowser.selectedTab = tab
      win.focus()
    },

    async close(id) {
      const tab = tabOf(id)
      const win = tab && windowOf(tab)
      if (!tab) lookUp(id)?.closest('panel')?.hidePopup()
      else if (win.gBrowser.tabs.length > 1) win.gBrowser.removeTab(tab, { animate: false })
      // The window that this code runs in stays, or every later call would fail.
      else if (windows().length > 1 && win !== globalThis.window) win.close()
      else win.gBrowser.removeTab(tab, { animate: false })
      await until(() => !lookUp(id), 'the page to close')
    },

    run: (id, source) => beside(pageOf(id), 'run', source),
    click: (id, selector) => beside(pageOf(id), 'click', selector),

    /** Keys go in at the window, as from a keyboard, so that the popup's panel sees them too. */
    async press(id, keys) {
      const browser = pageOf(id)
      // Asked first: when the page has answered on its focus, it is listening.
      let handled = false
      beside(browser, 'afterKey').then(() => {
        handled = true
      })
      const win = await focus(browser)
      pressKeys(win, keys)
      // A key that closes the page, or takes the focus out of it, is never seen to come up.
      const left = () => !lookUp(id) || Services.focus.activeWindow !== win || win.document.activeElement !== browser
      await until(() => handled || left(), 'the key to be taken')
    },

    /** Keys that are the window's own business, whatever page it shows. */
    shortcut(keys) {
      const win = Services.wm.getMostRecentWindow('navigator:browser')
      win.focus()
      pressKeys(win, keys)
    },

    async picture(id, width, height) {
      const browser = pageOf(id)
      const win = windowOf(browser)
      const area = width ? new win.DOMRect(0, 0, width, height) : null
      const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white', Boolean(area))
      const canvas = new win.OffscreenCanvas(bitmap.width, bitmap.height)
      canvas.getContext('bitmaprenderer').transferFromImageBitmap(bitmap)
      const blob = await canvas.convertToBlob()
      return new Uint8Array(await blob.arrayBuffer()).toBase64()
    },

    resize(id, width, height) {
      const { style } = pageOf(id)
      const set = (name, value) =>
        value ? style.setProperty(name, `${value}px`, 'important') : style.removeProperty(name)
      for (const limit of ['min', 'max']) {
        set(`${limit}-width`, width)
        set(`${limit}-height`, height)
      }
    },

    media(id, { colorScheme, reducedMotion, forcedColors }) {
      const context = pageOf(id).browsingContext.top
      const state = (value, yes, no) => (value === undefined ? 'none' : value ? yes : no)
      context.prefersColorSchemeOverride = colorScheme ?? 'none'
      context.forcedColorsOverride = state(forcedColors, 'active', 'none')
      if ('prefersReducedMotionOverride' in context) {
        context.prefersReducedMotionOverride = state(reducedMotion, 'reduce', 'no-preference')
      } else if (reducedMotion === undefined) {
        Services.prefs.clearUserPref('ui.prefersReducedMotion')
      } else {
        Services.prefs.setIntPref('ui.prefersReducedMotion', Number(reducedMotion))
      }
    },

    async accessibility(id) {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
      const browser = pageOf(id)
      const root = () => service.getAccessibleFor(browser)?.firstChild
      // The tree arrives from the page's process a little after the service has been started.
      await until(() => root()?.childCount > 0, 'the accessibility tree')
      const list = []
      const visit = (node) => {
        list.push({ role: service.getStringRole(node.role), name: node.name ?? '' })
        for (let child = node.firstChild; child; child = child.nextSibling) visit(child)
      }
      visit(root())
      return list
    },
  })
})()
