/**
 * The administrator's policy (storage.managed), read field by field. A browser without a policy, or without policies at
 * all, has an empty one.
 * @module
 */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Policy } from '../core/policy.ts'
import { ALERT_STYLES, DEFAULT_ANSWERS } from '../core/settings.ts'
import { explain } from './envelope.ts'
import { serviceIdSchema } from './ids.ts'
import type { ReadableArea } from './storage-area.ts'

/**
 * What an administrator can set. `public/managed-schema.json` says the same to Chrome and Edge; a test holds the two
 * together.
 */
export const POLICY_FIELDS = {
  defaultAnswer: v.picklist(DEFAULT_ANSWERS),
  alertStyle: v.picklist(ALERT_STYLES),
  mutedServices: v.array(v.unknown(), 'expected a list of service ids'),
  journalAllowed: v.boolean(),
  welcomeShown: v.boolean(),
}

/** The policy as far as it can be read, and for people what of it cannot: the field and what was expected of it. */
export interface ReadPolicy {
  policy: Policy
  problems: string[]
}

/**
 * The policy in force; empty where there is none. A value that is not one of its field is left out and named, as is a
 * field that this release does not know. Of a list, what can be read holds.
 */
export async function readPolicy(managed: ReadableArea | undefined = browser.storage.managed): Promise<ReadPolicy> {
  const { stored, problem } = await readManaged(managed)
  const problems = problem === null ? [] : [problem]
  const fieldOf = <T>(name: keyof typeof POLICY_FIELDS, schema: v.GenericSchema<unknown, T>): T | undefined => {
    if (stored[name] === undefined) return undefined
    const parsed = v.safeParse(schema, stored[name])
    if (parsed.success) return parsed.output
    problems.push(`${name}: ${explain(parsed.issues)}`)
    return undefined
  }
  for (const name of Object.keys(stored)) {
    if (!Object.hasOwn(POLICY_FIELDS, name)) problems.push(`${shortened(name)}: expected no field of this name`)
  }
  const muted = fieldOf('mutedServices', POLICY_FIELDS.mutedServices)
  const policy: Policy = {
    defaultAnswer: fieldOf('defaultAnswer', POLICY_FIELDS.defaultAnswer),
    alertStyle: fieldOf('alertStyle', POLICY_FIELDS.alertStyle),
    mutedServices: muted?.filter((id) => v.is(serviceIdSchema, id)),
    journalAllowed: fieldOf('journalAllowed', POLICY_FIELDS.journalAllowed),
    welcomeShown: fieldOf('welcomeShown', POLICY_FIELDS.welcomeShown),
  }
  muted?.forEach((id, place) => {
    if (!v.is(serviceIdSchema, id)) problems.push(`mutedServices.${place}: expected a service id, found ${quoted(id)}`)
  })
  return { policy, problems }
}

/** Firefox throws where no policy is set ("Managed storage manifest not found"); Safari has no such area. */
async function readManaged(
  managed: ReadableArea | undefined,
): Promise<{ stored: Record<string, unknown>; problem: string | null }> {
  if (!managed) return { stored: {}, problem: null }
  try {
    return { stored: await managed.get(null), problem: null }
  } catch (error) {
    const none = /manifest not found/i.test(String(error))
    return { stored: {}, problem: none ? null : `the policy cannot be read: ${shortened(String(error))}` }
  }
}

/** What a policy holds may be anything, of any length. */
function quoted(value: unknown): string {
  return shortened(JSON.stringify(value) ?? String(value))
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
