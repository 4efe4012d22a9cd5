/**
 * The extension and the browser around it: toolbar button, popup, background, permissions, language.
 *
 * Runs inside Firefox, in the context of its own windows: inside.ts reads this file as text and has it evaluated
 * there, hence plain JavaScript.
 */
/* global Services, Ci, Cc, ChromeUtils, WebExtensionPolicy, harness */
;(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { until, popups, closePopups, needTab, windowOf } = harness.tools

  const policyOf = (extensionId) => WebExtensionPolicy.getByID(extensionId)
  const actionOf = (extensionId) => ExtensionParent.apiManager.global.browserActionFor(policyOf(extensionId).extension)

  Object.assign(harness, {
    badge(extensionId, id) {
      const tab = needTab(id)
      const action = actionOf(extensionId)
      const { badgeText, badgeBackgroundColor, badgeTextColor, title } = action.action.getContextData(tab)
      const shown = { text: badgeText ?? '', background: badgeBackgroundColor, color: badgeTextColor, title }
      if (!tab.selected) return shown
      // The button shows the tab in front: read it off the button itself.
      const node = action.widget.forWindow(windowOf(tab)).node
      const button = node.querySelector('.unified-extensions-item-action-button') ?? node
      return { ...shown, text: button.getAttribute('badge') ?? '', title: button.getAttribute('label') }
    },

    /**
     * As a person pins a button: Firefox puts new ones into the panel of all extensions, unless they ask for a place in
     * the toolbar.
     */
    pin(extensionId) {
      const { CustomizableUI } = ChromeUtils.importESModule(
        'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
      )
      const id = actionOf(extensionId)?.widget?.id
      if (id) CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR)
    },

    async openPopup(extensionId, id) {
      const tab = needTab(id)
      const win = windowOf(tab)
      win.gBrowser.selectedTab = tab
      win.focus()
      // Until then the popup would close again: it is not in the window that people look at.
      await until(() => Services.focus.activeWindow === win, 'the window to come to the front')
      await closePopups()
      const node = actionOf(extensionId).widget.forWindow(win).node
      ;(node.querySelector('.unified-extensions-item-action-button') ?? node).click()
      const shown = () => popups().find((browser) => browser.closest('panel')?.state === 'open')
      const browser = await until(() => shown()?.currentURI.spec.startsWith('moz-extension:') && shown(), 'the popup')
      await until(() => !browser.webProgress.isLoadingDocument, 'the popup to load')
      return browser.browserId
    },

    background: (extensionId) => policyOf(extensionId).extension.backgroundState ?? 'none',
    async stopBackground(extensionId) {
      const { extension } = policyOf(extensionId)
      const stopped = () => extension.backgroundState === 'stopped'
      // Also in the middle of its work, and again where an event has just come in and saved it.
      for (let attempt = 0; attempt < 5 && !stopped(); attempt++) {
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
      }
      await until(stopped, 'the background to stop')
    },

    /**
     * Bytes that the objects of the background's page take once garbage is collected; its process serves other pages
     * too.
     */
    async heap(extensionId) {
      const { backgroundContext } = policyOf(extensionId).extension
      await harness.tools.beside(backgroundContext.xulBrowser, 'collectGarbage')
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
      let bytes = 0
      const add = (_process, path, _kind, units, amount) => {
        if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.includes('_generated_background_page.html'))
          bytes += amount
      }
      await new Promise((resolve) => manager.getReports(add, null, resolve, null, false))
      return bytes
    },

    trust(certificate) {
      const store = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
      store.addCertFromBase64(certificate, 'C,,')
    },

    speak(language) {
      // Debian and others ship one language; announcing another is enough for extensions to see and use it.
      Services.locale.availableLocales = [...new Set([language, ...Services.locale.availableLocales])]
      Services.locale.requestedLocales = [language]
    },

    async allowPrivate(extensionId) {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      await ExtensionPermissions.add(extensionId, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
    },

    origin: (extensionId) => policyOf(extensionId) && `moz-extension://${policyOf(extensionId).mozExtensionHostname}/`,
    canKeepUnsigned: () => {
      const { AppConstants } = ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs')
      return !AppConstants.MOZ_REQUIRE_SIGNING
    },

    async warnings(url) {
      const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
      const data = new ExtensionData(Services.io.newURI(url))
      await data.loadManifest()
      // Host permissions are asked for at installation as well, though an extension must do without them.
      const required = data.getRequiredPermissions()
      const permissions = { ...required, origins: data.getManifestOrigins() }
      return ExtensionData.formatPermissionStrings({
        permissions,
        optionalPermissions: null,
        type: 'extension',
        unsigned: false,
      }).msgs
    },
  })
})()
