/**
 * What an administrator laid down for the browser (managed policy). It can hold alerts back; it never changes what the popup says.
 * @module
 */
import type { AlertChoice, DefaultAnswer, OwnAnswer } from './choices.ts'
import type { AlertStyle, Settings } from './settings.ts'

/** Everything that a policy can say; what is absent is the person's own to choose. */
export interface Policy {
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
export type Locked = 'defaultAnswer' | 'alertStyle' | 'journal'

/** The settings as the policy lets them be. */
export function settingsUnder(policy: Policy, settings: Settings): Settings {
  return {
    ...settings,
    defaultAnswer: policy.defaultAnswer ?? settings.defaultAnswer,
    alertStyle: policy.alertStyle ?? settings.alertStyle,
    journal: policy.journalAllowed === false ? { ...settings.journal, on: false } : settings.journal,
  }
}

/** The settings that the policy decides. */
export function lockedBy(policy: Policy): ReadonlySet<Locked> {
  const locked = new Set<Locked>()
  if (policy.defaultAnswer !== undefined) locked.add('defaultAnswer')
  if (policy.alertStyle !== undefined) locked.add('alertStyle')
  if (policy.journalAllowed === false) locked.add('journal')
  return locked
}

/** Whether the policy turns the alerts of a service off. */
export function mutedBy(policy: Policy, serviceId: string): boolean {
  return policy.mutedServices?.includes(serviceId) ?? false
}

export interface Chosen {
  settings: Settings
  answer: OwnAnswer | null
  site: AlertChoice | null
  service: AlertChoice | null
}

/** What was chosen for a service, as the policy lets it be: alerts that the policy turned off stay off whatever was chosen for the site. */
export function chosenUnder<T extends Chosen>(policy: Policy, serviceId: string, chosen: T): T {
  const settings = settingsUnder(policy, chosen.settings)
  if (!mutedBy(policy, serviceId)) return { ...chosen, settings }
  return { ...chosen, settings, site: null, service: { alerts: 'off', until: 'good', revision: '' } }
}
