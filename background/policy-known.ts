/** Milliseconds until the policy is there: none in Firefox; in Chromium 156 at rest 1,700 after an installation, more where it is busy. */
const POLICY_KNOWN = import.meta.env.FIREFOX ? 0 : 4_000

/** Resolves when the browser knows the administrator's policy, after an installation or its own start. Chromium does not always say so. */
export function policyKnown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLICY_KNOWN))
}
