import { readPolicy } from '../storage/managed.ts'
import { readSettings } from '../storage/preferences.ts'
import { openPage } from './open-page.ts'

/** Milliseconds for the policy of a new extension to be there: at once in Firefox; after 1,700 in Chromium 156 at rest, later where it is busy. */
const POLICY_KNOWN = import.meta.env.FIREFOX ? 0 : 4_000

/**
 * Opens the welcome page after installation and at no other time; not where an administrator turned it off, and not for a person who must
 * not be seen with the extension.
 */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return
  await new Promise((resolve) => setTimeout(resolve, POLICY_KNOWN))
  const [policy, { settings }] = await Promise.all([readPolicy(), readSettings()])
  if (policy.welcomeShown !== false && !settings.quietIcon) await openPage('/welcome.html')
}
