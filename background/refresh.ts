/**
 * Brings everything that shows to what the preferences say now.
 * @module
 */
import { browser } from 'wxt/browser'
import { putBack } from '../storage/set-aside.ts'
import { moveEarlierAnswers } from './answers.ts'
import { showIcon } from './icon.ts'
import { buildMenus } from './menus.ts'
import { setPauseAlarm } from './pause.ts'
import { policyKnown } from './policy-known.ts'
import { paintAllTabs } from './toolbar.ts'

/** Icon, pause alarm, menus, and the badge of every open tab. */
export async function refresh(): Promise<void> {
  await Promise.all([showIcon(), setPauseAlarm(), paintAllTabs(), buildMenus()])
}

/**
 * Refreshes at once, and again when the policy is known: what came before went without it, and an event may not come.
 */
export async function refreshAtStart(refreshAll: () => Promise<void>): Promise<void> {
  await refreshAll()
  if (import.meta.env.FIREFOX) return
  await policyKnown()
  await refreshAll()
}

/**
 * After an update: values that an earlier release could not read and this one can are put back in their places, and
 * answers are moved to the questions they belong to.
 */
export async function afterUpdate({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'update') return
  await putBack(browser.storage.local)
  await moveEarlierAnswers()
}
