// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code are quoted here.
import type { Faults } from './list.ts'

export const PLATFORM: Faults = {
  'platform/browser-name.ts': [["includes(' Edg/')", "includes('Edge')"]],
  'platform/language.ts': [
    ["language === 'yue' ? 'HK' : ''", "''"],
    ["if (script) return script === 'Hant' ? 'zh-TW' : 'zh-CN'", ''],
  ],
  'platform/tab.ts': [
    ["frameId === 0 && documentLifecycle === 'active'", "documentLifecycle === 'active'"],
    ['namedTab(search) === null && (own', '(own'],
    ['&& Number(named) <= LAST_TAB', ''],
    ['private: tab.incognito', 'private: false'],
    ['if (!isTabGone(error)) throw error', ''],
    ['tabs.onActivated.removeListener(activated)', ''],
    ["documentLifecycle = 'active' }", "documentLifecycle = 'prerender' }"],
  ],
  'platform/open-link.ts': [
    ['place.windowId !== null && (isWeb(href) || OWN_PAGES_IN_PRIVATE)', 'place.windowId !== null'],
    ["new URL(href, browser.runtime.getURL('/')).href", 'href'],
  ],
  'platform/shortcuts.ts': [['name && shortcut ?', 'name ?']],
  'platform/forms.ts': [
    ['encodeURIComponent(serviceId)', 'serviceId'],
    ['project.correctionLinks ?', 'project.repository ?'],
  ],
  'platform/host-index.ts': [
    ['host.endsWith(`.${site}`)', 'host.endsWith(site)'],
    ['byId.get(id) ?? null', 'byId.get(id) ?? services[0] ?? null'],
  ],
  'platform/report.ts': [['if (reported.has(said)) return', '']],
  'platform/download.ts': [['link.download = name', '']],
  'platform/bundled.ts': [['services: done }', 'services: done.slice(0, 1) }']],
}
