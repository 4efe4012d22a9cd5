/**
 * The part of the harness that runs inside Firefox, in its own windows' context: it is read as text and evaluated there
 * by firefox-inside.ts, hence plain JavaScript. Every function takes and returns what JSON can carry. A page, be it a tab
 * or the popup, is known by its browserId, which stays the same while the page moves between processes.
 */
/* global Services, Ci, Cc, Cu, ChromeUtils, WebExtensionPolicy */
(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const LOAD_TIMEOUT = 10_000;
  const system = Services.scriptSecurityManager.getSystemPrincipal();
  let messages = 0;

  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  async function until(condition, what, timeout = LOAD_TIMEOUT) {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(10)) {
      const value = condition();
      if (value) return value;
    }
    throw new Error(`Timed out waiting for ${what}`);
  }

  const windows = () => [...Services.wm.getEnumerator('navigator:browser')].filter((win) => !win.closed && win.gBrowser);
  const popups = () => windows().flatMap((win) => [...win.document.querySelectorAll('browser.webextension-popup-browser')]);
  const tabOf = (id) => windows().flatMap((win) => [...win.gBrowser.tabs]).find((tab) => tab.linkedBrowser.browserId === id);
  const lookUp = (id) => tabOf(id)?.linkedBrowser ?? popups().find((browser) => browser.browserId === id);
  function pageOf(id) {
    const browser = lookUp(id);
    if (!browser) throw new Error('The page has been closed');
    return browser;
  }
  const needTab = (id) => {
    const tab = tabOf(id);
    if (!tab) throw new Error('The tab has been closed');
    return tab;
  };
  const policyOf = (extensionId) => WebExtensionPolicy.getByID(extensionId);
  const actionOf = (extensionId) => ExtensionParent.apiManager.global.browserActionFor(policyOf(extensionId).extension);

  /** Runs privileged code beside the page (`content` is its window), which calls `reply` once. */
  function beside(browser, code) {
    messages += 1;
    const name = `whereabouts-harness:${messages}`;
    const manager = browser.messageManager;
    const script = `{ const reply = (value) => sendAsyncMessage(${JSON.stringify(name)}, value); try { ${code} } catch (error) { reply({ error: String(error) }); } }`;
    return new Promise((resolve, reject) => {
      const heard = ({ data }) => {
        manager.removeMessageListener(name, heard);
        if (data?.error) reject(new Error(data.error));
        else resolve(data?.value);
      };
      manager.addMessageListener(name, heard);
      manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    });
  }

  /** Starts a navigation and waits until the page it leads to has loaded. */
  async function load(browser, start) {
    let moved = false;
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onLocationChange(progress) {
        moved ||= progress.isTopLevel;
      },
    };
    browser.addProgressListener(listener, Ci.nsIWebProgress.NOTIFY_LOCATION);
    try {
      start();
      await until(() => moved && !browser.webProgress.isLoadingDocument, `${browser.currentURI.spec} to load`);
    } finally {
      browser.removeProgressListener(listener);
    }
  }

  async function openWindow(features) {
    const win = windows()[0].OpenBrowserWindow(features);
    await until(() => win.gBrowserInit?.delayedStartupFinished, 'a new window');
    return win;
  }

  async function focus(browser) {
    const win = browser.documentGlobal ?? browser.ownerGlobal;
    if (Services.focus.activeWindow !== win) win.focus();
    if (win.document.activeElement !== browser) browser.focus();
    await until(() => win.document.activeElement === browser, 'the page to get the focus', 1_000);
    return win;
  }

  return {
    tabs: () =>
      windows()
        .flatMap((win) => [...win.gBrowser.tabs])
        .map((tab) => tab.linkedBrowser.browserId),
    url: (id) => pageOf(id).currentURI.spec,
    exists: (id) => Boolean(lookUp(id)),

    async open(where) {
      const win = where === 'tab' ? windows().find((one) => !one.closed) : await openWindow({ private: where === 'private' });
      const { gBrowser } = win;
      if (where === 'tab') gBrowser.selectedTab = gBrowser.addTab('about:blank', { triggeringPrincipal: system });
      return gBrowser.selectedBrowser.browserId;
    },

    go: (id, url) =>
      load(pageOf(id), () => pageOf(id).fixupAndLoadURIString(url, { triggeringPrincipal: system })),
    reload: (id) => load(pageOf(id), () => pageOf(id).reload()),
    back: (id) => load(pageOf(id), () => pageOf(id).goBack()),
    forward: (id) => load(pageOf(id), () => pageOf(id).goForward()),

    activate(id) {
      const tab = needTab(id);
      const win = tab.documentGlobal ?? tab.ownerGlobal;
      win.gBrowser.selectedTab = tab;
      win.focus();
    },

    async close(id) {
      const tab = tabOf(id);
      const win = tab && (tab.documentGlobal ?? tab.ownerGlobal);
      if (!tab) lookUp(id)?.closest('panel')?.hidePopup();
      else if (win.gBrowser.tabs.length > 1) win.gBrowser.removeTab(tab, { animate: false });
      else if (windows().length > 1) win.close();
      else win.gBrowser.removeTab(tab, { animate: false });
      await until(() => !lookUp(id), 'the page to close');
    },

    run: (id, source) =>
      beside(
        pageOf(id),
        // A sandbox, since the page's own policy forbids eval; its prototype makes the page's globals visible.
        `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false, wantComponents: false });
        const source = ${JSON.stringify(source)};
        const json = 'JSON.stringify(await (' + source + '\\n))';
        Cu.evalInSandbox('(async () => ' + json + ')()', sandbox).then((value) => reply({ value }), (error) => reply({ error: String(error) }));`,
      ),

    click: (id, x, y) =>
      beside(
        pageOf(id),
        `const utils = content.windowUtils;
        const send = (type, buttons) => {
          if (content.synthesizeMouseEvent) {
            content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, buttons, clickCount: 1 }, { isDOMEventSynthesized: false });
          } else {
            utils.sendMouseEvent(type, ${x}, ${y}, 0, 1, 0);
          }
        };
        send('mousemove', 0); send('mousedown', 1); reply({}); send('mouseup', 0);`,
      ),

    /** Keys go in at the window, as from a keyboard, so that the popup's panel sees them too. */
    async press(id, keys) {
      const win = await focus(pageOf(id));
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(win, () => true)) throw new Error('Firefox takes no keys now');
      const events = keys.map(({ named, ...init }) => [new win.KeyboardEvent('', init), named ? input.KEY_NON_PRINTABLE_KEY : 0]);
      for (const [event, flags] of events) input.keydown(event, flags);
      for (const [event, flags] of events.reverse()) input.keyup(event, flags);
    },

    badge(extensionId, id) {
      const tab = needTab(id);
      const action = actionOf(extensionId);
      const { badgeText, badgeBackgroundColor, badgeTextColor, title } = action.action.getContextData(tab);
      const shown = { text: badgeText ?? '', background: badgeBackgroundColor, color: badgeTextColor, title };
      if (!tab.selected) return shown;
      // The button shows the tab in front: read it off the button itself.
      const node = action.widget.forWindow(tab.documentGlobal ?? tab.ownerGlobal).node;
      const button = node.querySelector('.unified-extensions-item-action-button') ?? node;
      return { ...shown, text: button.getAttribute('badge') ?? '', title: button.getAttribute('label') };
    },

    async openPopup(extensionId, id) {
      const tab = needTab(id);
      const win = tab.documentGlobal ?? tab.ownerGlobal;
      win.gBrowser.selectedTab = tab;
      win.focus();
      for (const browser of popups()) browser.closest('panel')?.hidePopup();
      await until(() => !popups().length, 'an earlier popup to close');
      const node = actionOf(extensionId).widget.forWindow(win).node;
      (node.querySelector('.unified-extensions-item-action-button') ?? node).click();
      const shown = () => popups().find((browser) => browser.closest('panel')?.state === 'open');
      const browser = await until(() => shown()?.currentURI.spec.startsWith('moz-extension:') && shown(), 'the popup');
      await until(() => !browser.webProgress.isLoadingDocument, 'the popup to load');
      return browser.browserId;
    },

    async picture(id, width, height) {
      const browser = pageOf(id);
      const win = browser.documentGlobal ?? browser.ownerGlobal;
      const area = width ? new win.DOMRect(0, 0, width, height) : null;
      const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white', Boolean(area));
      const canvas = new win.OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('bitmaprenderer').transferFromImageBitmap(bitmap);
      const blob = await canvas.convertToBlob();
      return new Uint8Array(await blob.arrayBuffer()).toBase64();
    },

    resize(id, width, height) {
      const { style } = pageOf(id);
      const set = (name, value) => (value ? style.setProperty(name, `${value}px`, 'important') : style.removeProperty(name));
      for (const limit of ['min', 'max']) {
        set(`${limit}-width`, width);
        set(`${limit}-height`, height);
      }
    },

    media(id, { colorScheme, reducedMotion, forcedColors }) {
      const context = pageOf(id).browsingContext.top;
      const state = (value, yes, no) => (value === undefined ? 'none' : value ? yes : no);
      context.prefersColorSchemeOverride = colorScheme ?? 'none';
      context.forcedColorsOverride = state(forcedColors, 'active', 'none');
      if ('prefersReducedMotionOverride' in context) {
        context.prefersReducedMotionOverride = state(reducedMotion, 'reduce', 'no-preference');
      } else if (reducedMotion === undefined) {
        Services.prefs.clearUserPref('ui.prefersReducedMotion');
      } else {
        Services.prefs.setIntPref('ui.prefersReducedMotion', Number(reducedMotion));
      }
    },

    async accessibility(id) {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const browser = pageOf(id);
      const root = () => service.getAccessibleFor(browser)?.firstChild;
      // The tree arrives from the page's process a little after the service has been started.
      await until(() => root()?.childCount > 0, 'the accessibility tree');
      const list = [];
      const visit = (node) => {
        list.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
        for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      };
      visit(root());
      return list;
    },

    background: (extensionId) => policyOf(extensionId).extension.backgroundState ?? 'none',
    async stopBackground(extensionId) {
      const { extension } = policyOf(extensionId);
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      await until(() => extension.backgroundState === 'stopped', 'the background to stop');
    },

    trust(certificate) {
      const store = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
      store.addCertFromBase64(certificate, 'C,,');
    },

    speak(language) {
      // Debian and others ship one language; announcing another is enough for extensions to see and use it.
      Services.locale.availableLocales = [...new Set([language, ...Services.locale.availableLocales])];
      Services.locale.requestedLocales = [language];
    },

    origin: (extensionId) => policyOf(extensionId) && `moz-extension://${policyOf(extensionId).mozExtensionHostname}/`,
    canKeepUnsigned: () => {
      const { AppConstants } = ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs');
      return !AppConstants.MOZ_REQUIRE_SIGNING;
    },

    async warnings(url) {
      const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const data = new ExtensionData(Services.io.newURI(url));
      await data.loadManifest();
      const permissions = data.getRequiredPermissions?.() ?? data.userPermissions;
      return ExtensionData.formatPermissionStrings({ permissions, optionalPermissions: null, type: 'extension', unsigned: false }).msgs;
    },
  };
})()
