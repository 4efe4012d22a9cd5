/**
 * Every value that is kept in storage.local: its key, shape, version, default and migrations. One key a choice, so that two windows that
 * write at the same moment lose nothing.
 * @module
 */
import * as v from 'valibot'
import type { AlertChoice, OwnAnswer } from '../core/choices.ts'
import {
  ALERT_STYLES,
  DEFAULT_ANSWERS,
  LANGUAGE_CHOICES,
  RETENTIONS,
  type SettingName,
  type Settings,
  THEMES,
} from '../core/settings.ts'
import type { Definition } from './envelope.ts'
import { domainSchema, momentSchema, revisionSchema, serviceIdSchema } from './ids.ts'
import { type RecordSet, recordSetSchema } from './record-schemas.ts'

type SettingDefinition<T> = Definition<T> & { default: T }

export const SETTINGS: { [Name in SettingName]: SettingDefinition<Settings[Name]> } = {
  defaultAnswer: { version: 1, default: 'none', schema: v.picklist(DEFAULT_ANSWERS), migrations: {} },
  language: { version: 1, default: 'auto', schema: v.picklist(LANGUAGE_CHOICES), migrations: {} },
  theme: { version: 1, default: 'system', schema: v.picklist(THEMES), migrations: {} },
  alertStyle: { version: 1, default: 'badge', schema: v.picklist(ALERT_STYLES), migrations: {} },
  pause: {
    version: 1,
    default: null,
    schema: v.nullable(
      v.union([v.strictObject({ until: momentSchema }), v.strictObject({ until: v.literal('turned-on') })]),
    ),
    migrations: {},
  },
  quietIcon: { version: 1, default: false, schema: v.boolean(), migrations: {} },
  journal: {
    version: 1,
    default: { on: false, retention: 365 },
    schema: v.strictObject({ on: v.boolean(), retention: v.picklist(RETENTIONS) }),
    migrations: {},
  },
}

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

export const ANSWER: Definition<OwnAnswer> = {
  version: 1,
  schema: v.picklist(['yes', 'no', 'not-sure']),
  migrations: {},
}

export const ALERT_CHOICE: Definition<AlertChoice> = {
  version: 1,
  schema: v.strictObject({
    alerts: v.picklist(['off', 'on']),
    until: v.picklist(['facts-change', 'good']),
    revision: revisionSchema,
  }),
  migrations: {},
}

/** What a key of storage.local stands for. */
export type KeyMeaning =
  | { kind: 'setting'; name: SettingName }
  | { kind: 'answer'; id: string }
  | { kind: 'site'; id: string }
  | { kind: 'service'; id: string }

export const keyOf = {
  setting: (name: SettingName) => `setting:${name}`,
  answer: (serviceId: string) => `answer:${v.parse(serviceIdSchema, serviceId)}`,
  site: (domain: string) => `site:${v.parse(domainSchema, domain)}`,
  service: (serviceId: string) => `service:${v.parse(serviceIdSchema, serviceId)}`,
}

/** What `key` stands for, or null for a key that is not a preference (or not one that this release knows). */
export function meaningOf(key: string): KeyMeaning | null {
  const [, kind, id = ''] = /^(setting|answer|site|service):(.*)$/s.exec(key) ?? []
  if (kind === 'setting') {
    const name = SETTING_NAMES.find((known) => known === id)
    return name ? { kind, name } : null
  }
  if (kind === 'answer' || kind === 'service') return v.is(serviceIdSchema, id) ? { kind, id } : null
  if (kind === 'site') return v.is(domainSchema, id) ? { kind, id } : null
  return null
}

/**
 * Work that concerns the preferences and the records at once, decided on and not yet done. It stands beside the preferences, so that one
 * write can both change them and promise the rest; the background does it and takes it away (pending.ts).
 */
export type Pending = { kind: 'import'; id: string; mode: ImportMode; records: RecordSet } | { kind: 'erase' }
/** `merge`: what the file has wins, the rest stays. `replace`: what the file has is all there is. */
export type ImportMode = 'merge' | 'replace'

export const PENDING_KEY = 'pending'
export const PENDING: Definition<Pending> = {
  version: 1,
  schema: v.union([
    v.strictObject({
      kind: v.literal('import'),
      id: v.string(),
      mode: v.picklist(['merge', 'replace']),
      records: recordSetSchema,
    }),
    v.strictObject({ kind: v.literal('erase') }),
  ]),
  migrations: {},
}

/** The definition of the value under a key of storage.local, or null where this release knows of none. */
export function definitionAt(key: string): Definition<unknown> | null {
  if (key === PENDING_KEY) return PENDING
  const meaning = meaningOf(key)
  if (meaning === null) return null
  if (meaning.kind === 'setting') return SETTINGS[meaning.name]
  return meaning.kind === 'answer' ? ANSWER : ALERT_CHOICE
}
