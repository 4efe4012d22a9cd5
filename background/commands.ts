import { report } from '../platform/report.ts'
import { readSettings, setSetting } from '../storage/preferences.ts'

/** Keyboard commands other than opening the popup, which the browser does itself. */
export async function onCommand(command: string): Promise<void> {
  if (command !== 'toggle-quiet-icon') return
  try {
    const { settings } = await readSettings()
    await setSetting('quietIcon', !settings.quietIcon)
  } catch (error) {
    report(error, 'switching the quiet icon')
  }
}
