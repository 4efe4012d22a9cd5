/**
 * Every value that is kept in storage.local: its key, shape, version, default and migrations. One key a choice, so that
 * two windows that write at the same moment lose nothing.
 * @module
 */
import * as v from 'valibot'
import type { AlertChoice, GivenAnswer, OwnAnswer } from '../core/choices.ts'
import {
  ALERT_STYLES,
  DEFAULT_ANSWERS,
  DEFAULT_SETTINGS as DEFAULTS,
  LANGUAGE_CHOICES,
  RETENTIONS,
  type SettingName,
  type Settings,
  THEMES,
} from '../core/settings.ts'
import type { Definition } from './envelope.ts'
import { domainSchema, momentSchema, revisionSchema, serviceIdSchema } from './ids.ts'
import {
  type ImportMode,
  type RecordChange,
  type RecordSet,
  recordChangeSchema,
  recordSetSchema,
} from './record-schemas.ts'

type SettingDefinition<T> = Definition<T> & { default: T }

export const SETTINGS: { [Name in SettingName]: SettingDefinition<Settings[Name]> } = {
  defaultAnswer: { version: 1, default: DEFAULTS.defaultAnswer, schema: v.picklist(DEFAULT_ANSWERS), migrations: {} },
  language: { version: 1, default: DEFAULTS.language, schema: v.picklist(LANGUAGE_CHOICES), migrations: {} },
  theme: { version: 1, default: DEFAULTS.theme, schema: v.picklist(THEMES), migrations: {} },
  alertStyle: { version: 1, default: DEFAULTS.alertStyle, schema: v.picklist(ALERT_STYLES), migrations: {} },
  pause: {
    version: 1,
    default: DEFAULTS.pause,
    schema: v.nullable(
      v.union([v.strictObject({ until: momentSchema }), v.strictObject({ until: v.literal('turned-on') })]),
    ),
    migrations: {},
  },
  quietIcon: { version: 1, default: DEFAULTS.quietIcon, schema: v.boolean(), migrations: {} },
  journal: {
    version: 1,
    default: DEFAULTS.journal,
    schema: v.strictObject({ on: v.boolean(), retention: v.picklist(RETENTIONS) }),
    migrations: {},
  },
}

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

const ownAnswer = v.picklist(['yes', 'no', 'not-sure'])
const revisions = v.pipe(
  v.array(revisionSchema, 'expected a list of facts revisions'),
  v.maxLength(100, 'expected at most 100 facts revisions'),
)

/** An answer to a question. */
export const ANSWER: Definition<GivenAnswer> = {
  version: 1,
  schema: v.strictObject({
    answer: ownAnswer,
    services: v.pipe(v.array(serviceIdSchema), v.maxLength(1000, 'expected at most 1000 services')),
  }),
  migrations: {},
}

/**
 * An answer as release 0.1.0 kept it, by service; the background moves it to the service's question
 * (background/answers.ts).
 */
export const EARLIER_ANSWER: Definition<OwnAnswer> = { version: 1, schema: ownAnswer, migrations: {} }

export const ALERT_CHOICE: Definition<AlertChoice> = {
  version: 2,
  schema: v.strictObject({
    alerts: v.picklist(['off', 'on']),
    until: v.picklist(['facts-change', 'good']),
    revisions,
  }),
  migrations: {
    // A site had one service.
    1: (value) => {
      const { revision, ...rest } = v.parse(v.looseObject({ revision: revisionSchema }), value)
      return { ...rest, revisions: [revision] }
    },
  },
}

/** What a key of storage.local stands for. */
export type KeyMeaning =
  | { kind: 'setting'; name: SettingName }
  | { kind: 'question'; id: string }
  /** By service, as release 0.1.0 kept answers. */
  | { kind: 'answer'; id: string }
  | { kind: 'site'; id: string }
  | { kind: 'service'; id: string }

export const keyOf = {
  setting: (name: SettingName) => `setting:${name}`,
  question: (questionId: string) => `question:${v.parse(serviceIdSchema, questionId)}`,
  answer: (serviceId: string) => `answer:${v.parse(serviceIdSchema, serviceId)}`,
  site: (domain: string) => `site:${v.parse(domainSchema, domain)}`,
  service: (serviceId: string) => `service:${v.parse(serviceIdSchema, serviceId)}`,
}

/** What `key` stands for, or null for a key that is not a preference (or not one that this release knows). */
export function meaningOf(key: string): KeyMeaning | null {
  const [, kind, id = ''] = /^(setting|question|answer|site|service):(.*)$/s.exec(key) ?? []
  if (kind === 'setting') {
    const name = SETTING_NAMES.find((known) => known === id)
    return name ? { kind, name } : null
  }
  if (kind === 'question' || kind === 'answer' || kind === 'service')
    return v.is(serviceIdSchema, id) ? { kind, id } : null
  if (kind === 'site') return v.is(domainSchema, id) ? { kind, id } : null
  return null
}

/**
 * Work that concerns the preferences and the records at once, decided on and not yet done. It stands beside the
 * preferences, so that one write can both change them and promise the rest; the background does it and takes it away
 * (pending.ts).
 */
export type Pending =
  /** An import whose changes were known when it was decided, or the undoing of one. */
  | { kind: 'changes'; id: string; undo: boolean; changes: RecordChange[] }
  /** An import decided while the records could not be read. */
  | { kind: 'import'; id: string; mode: ImportMode; records: RecordSet }
  | { kind: 'erase' }

export const PENDING_KEY = 'pending'
export const PENDING: Definition<Pending> = {
  version: 2,
  schema: v.union([
    v.strictObject({
      kind: v.literal('changes'),
      id: v.string(),
      undo: v.boolean(),
      changes: v.array(recordChangeSchema),
    }),
    v.strictObject({
      kind: v.literal('import'),
      id: v.string(),
      mode: v.picklist(['merge', 'replace']),
      records: recordSetSchema,
    }),
    v.strictObject({ kind: v.literal('erase') }),
  ]),
  migrations: {
    // Version 1 had no changes.
    1: (value) => value,
  },
}

/** The definition of the value under a key of storage.local, or null where this release knows of none. */
export function definitionAt(key: string): Definition<unknown> | null {
  if (key === PENDING_KEY) return PENDING
  const meaning = meaningOf(key)
  if (meaning === null) return null
  if (meaning.kind === 'setting') return SETTINGS[meaning.name]
  if (meaning.kind === 'question') return ANSWER
  return meaning.kind === 'answer' ? EARLIER_ANSWER : ALERT_CHOICE
}
