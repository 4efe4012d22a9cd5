import type { Faults } from './list.ts'

export const BACKGROUND: Faults = {
  'background/toolbar.ts': [
    ["text: badge?.text ?? ''", "text: badge?.text ?? '?'"],
    ['if (now === null || hostOf(now) === hostOf(latest)) break', 'break'],
  ],
  'background/navigation.ts': [
    ['frameId === 0 && (documentLifecycle', '(documentLifecycle'],
    ['painted === null || (await isPrivate(details.tabId))', 'painted === null'],
    ["inForce.settings.alertStyle === 'notification'", "inForce.settings.alertStyle !== 'quiet'"],
  ],
  'background/notifications.ts': [
    ['await giveBackNotification(service.id)', '({ ok: true }) as Awaited<ReturnType<typeof giveBackNotification>>'],
    ['if (!taken.ok || !taken.value) return', 'if (!taken.ok) return'],
  ],
  'background/records.ts': [["exposure === 'company-site' ? [] : [service.id]", '[service.id]']],
  'background/omnibox.ts': [
    ['if (turn !== typed) return', ''],
    [".replaceAll('<', '&lt;')", ''],
    ['.replace(/[\\p{Cc}\\ufffe\\uffff]/gu', '.replace(/[\\ufffe\\uffff]/gu'],
  ],
  'background/menus.ts': [
    ['if (!settings.quietIcon) menus.create', 'menus.create'],
    ['if (built === wanted) return', ''],
  ],
  'background/welcome.ts': [
    ["if (reason !== 'install') return", ''],
    ['&& !settings.quietIcon', ''],
  ],
  'background/policy-known.ts': [["if (area === 'managed') done()", 'done()']],
  'background/messages.ts': [['sender.id !== browser.runtime.id || ', '']],
}
