/**
 * Ends a pause on time: an alarm repaints the tabs then. The pause itself is a time in the settings, looked at on every
 * paint, so an alarm that comes late (the machine slept) or never loses nothing but the repaint.
 * @module
 */
import { browser } from 'wxt/browser'
import { paused } from '../core/pause.ts'
import { withoutWaiting } from '../platform/report.ts'
import { readSettings } from '../storage/preferences.ts'

const ALARM = 'pause-ends'

/** Sets the alarm for the pause in force, or clears it. */
export async function setPauseAlarm(): Promise<void> {
  const { settings } = await readSettings()
  const { pause } = settings
  if (pause === null || pause.until === 'turned-on' || !paused(pause, Date.now())) {
    await browser.alarms.clear(ALARM)
  } else {
    browser.alarms.create(ALARM, { when: pause.until })
  }
}

/** Registers what happens when the pause ends. */
export function whenPauseEnds(repaint: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) withoutWaiting(repaint(), 'repainting after a pause')
  })
}
