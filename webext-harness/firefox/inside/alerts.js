/**
 * Notifications, questions for permissions, and what the background complains of. In place of the system's
 * notifications, which a test cannot click, Firefox is given a service that keeps them.
 *
 * Runs inside Firefox, in the context of its own windows: inside.ts reads this file as text and has it evaluated
 * there, hence plain JavaScript.
 */
/* global Services, Ci, Components, ChromeUtils, harness */
;(() => {
  const shown = []
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      shown.push({ alert, listener, open: true })
      listener?.observe(null, 'alertshow', alert.cookie)
    },
    closeAlert(name) {
      for (const one of shown) {
        if (one.alert.name !== name || !one.open) continue
        one.open = false
        one.listener?.observe(null, 'alertfinished', one.alert.cookie)
      }
    },
  }
  const problems = []
  let listening = false
  const listener = {
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return
      if (message.sourceName?.startsWith('moz-extension:')) problems.push(message.errorMessage)
    },
  }

  Object.assign(harness, {
    keepAlerts() {
      const factory = { createInstance: (iid) => service.QueryInterface(iid) }
      const id = Components.ID(Services.uuid.generateUUID().toString())
      Components.manager
        .QueryInterface(Ci.nsIComponentRegistrar)
        .registerFactory(id, 'Notifications of the test', '@mozilla.org/alerts-service;1', factory)
    },
    alerts: () => shown.map(({ alert, open }) => ({ id: alert.name, title: alert.title, message: alert.text, open })),
    clickAlert(name) {
      const found = shown.findLast(({ alert, open }) => open && alert.name === name)
      if (!found) throw new Error(`There is no notification ${name}`)
      found.listener.observe(null, 'alertclickcallback', found.alert.cookie)
    },

    /** Answers the question whether an extension may have a permission. Says whether it was there. */
    answerPrompt(allow) {
      const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser')
      const prompt = PopupNotifications.panel.querySelector('popupnotification')
      if (PopupNotifications.panel.state !== 'open' || !prompt) return false
      ;(allow ? prompt.button : prompt.secondaryButton).click()
      return true
    },

    listenForProblems() {
      problems.length = 0
      // A test that failed halfway has not stopped, and a listener can be registered once only.
      if (!listening) Services.console.registerListener(listener)
      listening = true
    },
    problems: () => problems,
    stopListeningForProblems() {
      if (listening) Services.console.unregisterListener(listener)
      listening = false
    },
  })
})()
