/**
 * What an administrator laid down for the browser (managed policy). It can hold alerts back; it never changes a
 * verdict, and no text says that the person chose what the administrator did.
 * @module
 */
import type { DefaultAnswer } from './choices.ts'
import type { AlertStyle, Settings } from './settings.ts'

/** Everything that a policy can say; what is absent is the person's own to choose. */
export interface Policy {
  /** `no`: no badge where only the answer to a question could tell whether it concerns the person. */
  defaultAnswer?: DefaultAnswer
  alertStyle?: AlertStyle
  /** Ids of the services whose alerts are off. */
  mutedServices?: string[]
  /** false: the journal is off and cannot be turned on. */
  journalAllowed?: boolean
  /** false: no welcome page after installation. */
  welcomeShown?: boolean
}

/** What a person cannot change under a policy, and is told so. */
export type Locked = 'alertStyle' | 'journal'

/** The settings as the policy lets them be. The person's own default answer stays theirs. */
export function settingsUnder(policy: Policy, settings: Settings): Settings {
  return {
    ...settings,
    alertStyle: policy.alertStyle ?? settings.alertStyle,
    journal: policy.journalAllowed === false ? { ...settings.journal, on: false } : settings.journal,
  }
}

/** The settings that the policy decides. */
export function lockedBy(policy: Policy): ReadonlySet<Locked> {
  const locked = new Set<Locked>()
  if (policy.alertStyle !== undefined) locked.add('alertStyle')
  if (policy.journalAllowed === false) locked.add('journal')
  return locked
}

/** Whether the policy turns the alerts of a service off. */
export function mutedBy(policy: Policy, serviceId: string): boolean {
  return policy.mutedServices?.includes(serviceId) ?? false
}
