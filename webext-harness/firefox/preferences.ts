import type { LaunchOptions } from '../driver.ts'

/**
 * What only costs time here: animations, history, and what looks into every page. Most else that disturbs tests,
 * Marionette turns off.
 */
const COSTLY = [
  'browser.urlbar.formatting.enabled',
  'toolkit.cosmeticAnimations.enabled',
  'places.history.enabled',
  'browser.chrome.site_icons',
  'browser.aboutwelcome.enabled',
  'media.videocontrols.picture-in-picture.enabled',
  'reader.parse-on-load.enabled',
  'screenshots.browser.component.enabled',
  'browser.newtabpage.enabled',
  'browser.newtab.preload',
  'dom.ipc.processPrelaunch.enabled',
]
/**
 * What Firefox asks the network for as it starts, before Marionette could turn it off: the site server records what
 * pages and extensions ask for.
 */
const ASKING = [
  'app.normandy.enabled',
  'browser.topsites.contile.enabled',
  'dom.push.connection.enabled',
  'extensions.getAddons.cache.enabled',
  'extensions.systemAddon.update.enabled',
  'extensions.update.enabled',
  'media.gmp-manager.updateEnabled',
  'network.captive-portal-service.enabled',
  'network.connectivity-service.enabled',
]
const RESTORE = 3

/** The preferences of a profile, as the text of its user.js. */
export function preferences(options: LaunchOptions, restoreSession: boolean): string {
  const { server, colorScheme, lang, siteIsolation, framesPerSecond } = options
  const all: Record<string, string | number | boolean> = {
    ...Object.fromEntries([...COSTLY, ...ASKING].map((name) => [name, false])),
    'marionette.port': 0,
    ...(server
      ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${server.port};80=${server.port}` }
      : {}),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.region.network.url': '',
    'dom.security.https_first': false,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // For builds of Firefox that forget an unsigned extension: the next one with the same id finds its data.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.tabs.closeWindowWithLastTab': false,
    'browser.startup.page': restoreSession ? RESTORE : 0,
    'browser.sessionstore.restore_on_demand': false,
    'browser.sessionstore.interval': 600_000,
    'network.http.speculative-parallel-limit': 0,
    'toolkit.storage.synchronous': 0,
    // Timers of pages that are not in front go on as they do in front: tests ask and change things there.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    ...(framesPerSecond === undefined ? {} : { 'layout.frame_rate': framesPerSecond }),
    ...(siteIsolation
      ? {}
      : { 'fission.webContentIsolationStrategy': 0, 'dom.ipc.processCount': 2, 'dom.ipc.keepProcessesAlive.web': 2 }),
    'ui.systemUsesDarkTheme': Number(colorScheme === 'dark'),
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    ...(lang ? { 'intl.accept_languages': lang, 'intl.locale.requested': lang } : {}),
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
