/**
 * Brings everything that shows to what the preferences say now.
 * @module
 */
import { browser } from 'wxt/browser'
import { putBack } from '../storage/set-aside.ts'
import { showIcon } from './icon.ts'
import { buildMenus } from './menus.ts'
import { setPauseAlarm } from './pause.ts'
import { paintAllTabs } from './toolbar.ts'

/** Icon, pause alarm, menus, and the badge of every open tab. */
export async function refresh(): Promise<void> {
  await Promise.all([showIcon(), setPauseAlarm(), paintAllTabs(), buildMenus()])
}

/** After an update: values that an earlier release could not read and this one can are put back in their places. */
export async function afterUpdate({ reason }: { reason: string }): Promise<void> {
  if (reason === 'update') await putBack(browser.storage.local)
}
