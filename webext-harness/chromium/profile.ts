import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Chromium's mark on an extension loaded over DevTools: forget it at the next start. Seen in Chromium 156; not
 * documented.
 */
const FORGET_AT_START = 0x8000

interface Preferences {
  extensions?: {
    settings?: Record<string, { creation_flags?: number }>
    ui?: { developer_mode?: boolean }
  }
}

/**
 * Makes a closed profile keep the extension, as if a person had loaded it on chrome://extensions. A restart then shows
 * what users get: the browser itself starts the extension, with the event listeners it remembers.
 */
export async function keepExtension(profile: string, id: string): Promise<void> {
  // Chrome keeps the list of extensions in the second file on some systems.
  for (const name of ['Preferences', 'Secure Preferences']) {
    const path = join(profile, 'Default', name)
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const preferences = JSON.parse(text) as Preferences
    const entry = preferences.extensions?.settings?.[id]
    if (!preferences.extensions || !entry) continue
    entry.creation_flags = (entry.creation_flags ?? 0) & ~FORGET_AT_START
    preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true }
    await writeFile(path, JSON.stringify(preferences))
  }
}
