/**
 * The keys of the extension's commands, as the person has them.
 * @module
 */
import { browser } from 'wxt/browser'
import { browserName } from './browser-name.ts'

/** Keys by command; those without a key are left out. Browsers without a keyboard have no commands. */
export async function shortcuts(): Promise<Record<string, string>> {
  const { commands } = browser as Partial<typeof browser>
  const all = (await commands?.getAll()) ?? []
  return Object.fromEntries(all.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])))
}

/** What opens the browser's own page for keys; null where it lets no extension do so. */
export function shortcutPage(): (() => Promise<unknown>) | null {
  const name = browserName()
  // Firefox has it since release 137.
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } }
  const open = commands?.openShortcutSettings
  if (name === 'firefox') return open ? () => open.call(commands) : null
  if (name === 'safari') return null
  return () => browser.tabs.create({ url: `${name}://extensions/shortcuts` })
}
