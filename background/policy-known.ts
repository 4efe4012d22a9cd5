/**
 * When the administrator's policy can be relied on.
 * @module
 */
import { browser } from 'wxt/browser'

/**
 * Whether an administrator installed the extension, so that there may be a policy which Chromium hands over only some
 * time later. Known at once, and needs no permission.
 */
export async function isManaged(): Promise<boolean> {
  const { installType } = await browser.management.getSelf()
  return installType === 'admin'
}

/**
 * The longest that a policy is waited for, in milliseconds: Chromium 156 took 1,700 at rest, a busy machine takes more.
 */
const PATIENCE = 10_000

/** Resolves when the policy is known: at the first change of it, or after ten seconds in which none came. */
export function policyKnown(): Promise<void> {
  return new Promise((resolve) => {
    const onChange = (_changes: unknown, area: string) => {
      if (area === 'managed') done()
    }
    const timer = setTimeout(done, PATIENCE)
    browser.storage.onChanged.addListener(onChange)
    function done() {
      clearTimeout(timer)
      browser.storage.onChanged.removeListener(onChange)
      resolve()
    }
  })
}
