/**
 * Brings everything that shows to what the preferences say now.
 * @module
 */
import { showIcon } from './icon.ts'
import { setPauseAlarm } from './pause.ts'
import { paintAllTabs } from './toolbar.ts'

/** Icon, pause alarm, and the badge of every open tab. */
export async function refresh(): Promise<void> {
  await Promise.all([showIcon(), setPauseAlarm(), paintAllTabs()])
}
