/**
 * The administrator's policy (storage.managed), read field by field. A browser without a policy, or without policies at all, has an empty
 * one.
 * @module
 */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { chosenUnder, type Policy } from '../core/policy.ts'
import { ALERT_STYLES, DEFAULT_ANSWERS } from '../core/settings.ts'
import { explain } from './envelope.ts'
import { serviceIdSchema } from './ids.ts'
import { forService, type ServicePreferences } from './preferences.ts'
import type { ReadableArea, StorageArea } from './storage-area.ts'

/** What an administrator can set. `public/managed-schema.json` says the same to Chrome and Edge; a test holds the two together. */
export const POLICY_FIELDS = {
  defaultAnswer: v.picklist(DEFAULT_ANSWERS),
  alertStyle: v.picklist(ALERT_STYLES),
  mutedServices: v.array(serviceIdSchema, 'expected a list of service ids'),
  journalAllowed: v.boolean(),
  welcomeShown: v.boolean(),
}

/**
 * How long, in milliseconds, a warning waits for the policy. Chromium 156 keeps whoever asks waiting until 1,700 after its own start
 * (measured); at other times it answers within 5.
 */
const PATIENCE = 30

const reported = new Set<string>()

/**
 * The policy in force; empty where there is none. A value that is not one of its field is left out and reported in the console, as is a
 * field that this release does not know.
 */
export async function readPolicy(managed: ReadableArea | undefined = browser.storage.managed): Promise<Policy> {
  const stored = await readManaged(managed)
  for (const name of Object.keys(stored)) {
    if (!(name in POLICY_FIELDS)) report(`policy: ${name}: expected no field of this name`)
  }
  return {
    defaultAnswer: fieldOf(stored, 'defaultAnswer', POLICY_FIELDS.defaultAnswer),
    alertStyle: fieldOf(stored, 'alertStyle', POLICY_FIELDS.alertStyle),
    mutedServices: fieldOf(stored, 'mutedServices', POLICY_FIELDS.mutedServices),
    journalAllowed: fieldOf(stored, 'journalAllowed', POLICY_FIELDS.journalAllowed),
    welcomeShown: fieldOf(stored, 'welcomeShown', POLICY_FIELDS.welcomeShown),
  }
}

function fieldOf<T>(stored: Record<string, unknown>, name: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  if (stored[name] === undefined) return undefined
  const parsed = v.safeParse(schema, stored[name])
  if (parsed.success) return parsed.output
  report(`policy: ${name}: ${explain(parsed.issues)}`)
  return undefined
}

/** What was chosen for the service and domain in view, as the policy lets it be. */
export async function chosenFor(
  serviceId: string,
  domain: string,
  policy: Policy | Promise<Policy>,
  local: StorageArea = browser.storage.local,
): Promise<ServicePreferences> {
  const [chosen, known] = await Promise.all([forService(serviceId, domain, local), policy])
  return chosenUnder(known, serviceId, chosen)
}

/** Whether what hangs on the policy takes longer than a warning can wait: it is then shown without the policy first, and anew with it. */
export function isLate(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, true))
  return Promise.race([work.then(() => false), late])
}

/** Firefox throws where no policy is set ("Managed storage manifest not found"); Safari has no such area. */
async function readManaged(managed: ReadableArea | undefined): Promise<Record<string, unknown>> {
  if (!managed) return {}
  try {
    return await managed.get(null)
  } catch (error) {
    if (!/manifest not found/i.test(String(error))) report(`the policy cannot be read: ${String(error)}`)
    return {}
  }
}

function report(message: string): void {
  if (reported.has(message)) return
  reported.add(message)
  console.warn(`Whereabouts: ${message}`)
}
