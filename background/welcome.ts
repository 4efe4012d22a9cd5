import { readPolicy } from '../storage/managed.ts'
import { readSettings } from '../storage/preferences.ts'
import { openPage } from './open-page.ts'
import { isManaged, policyKnown } from './policy-known.ts'

/**
 * Opens the welcome page after installation and at no other time: at once, but where an administrator installed the
 * extension, when their policy is known. Not where they turned it off, and not for a person who must not be seen with
 * the extension.
 */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return
  if (!import.meta.env.FIREFOX && (await isManaged())) await policyKnown()
  const [{ policy }, { settings }] = await Promise.all([readPolicy(), readSettings()])
  if (policy.welcomeShown !== false && !settings.quietIcon) await openPage('/welcome.html')
}
