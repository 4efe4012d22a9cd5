import { serviceById } from '../../platform/host-index.ts'
import type { AllSettings } from '../controls/settings-state.ts'

/** What of the policy has no effect: what could not be read, and ids of services that are not in the dataset. */
export function problemsOf({ policy, policyProblems }: Pick<AllSettings, 'policy' | 'policyProblems'>): string[] {
  const unknown = (policy.mutedServices ?? []).filter((id) => serviceById(id) === null)
  return [...policyProblems, ...unknown.map((id) => `mutedServices: no service has the id "${id}"`)]
}
