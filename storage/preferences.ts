/**
 * What a person chose, in storage.local. Reading never fails: what cannot be read counts as not chosen, is set aside,
 * and the rest goes on working. Writing one choice touches one key.
 * @module
 */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { AlertChoice, OwnAnswer } from '../core/choices.ts'
import type { SettingName, Settings } from '../core/settings.ts'
import { ALERT_CHOICE, ANSWER, EARLIER_ANSWER, keyOf, meaningOf, SETTING_NAMES, SETTINGS } from './definitions.ts'
import { type Definition, seal } from './envelope.ts'
import {
  type Choices,
  changedChoicesIn,
  changedSettingsIn,
  choicesIn,
  type Stored,
  settingsIn,
} from './parse-preferences.ts'
import { keptAside, setAside, whyUnreadable } from './set-aside.ts'
import {
  attempt,
  exclusively,
  type ReadableArea,
  type StorageArea,
  StorageError,
  type StorageEvents,
  type StorageProblem,
} from './storage-area.ts'

/** Everything that was chosen. */
export interface AllPreferences extends Choices {
  settings: Settings
  problem: StorageProblem | null
}

/** What changed: settings by name; answers and choices by id, null where there is none any more. */
export interface PreferenceChanges extends Choices<null> {
  settings: Partial<Settings>
}

/**
 * Everything, in one read: Firefox looks up each key that is asked for in a turn of its own, so that a site's keys took
 * it longer than all that is stored (docs/FIGURES.md).
 */
export async function readAll(local: StorageArea = browser.storage.local): Promise<AllPreferences> {
  const { stored, problem } = await readStored(null, local)
  return { settings: settingsIn(stored), ...choicesIn(stored), problem }
}

/** The settings alone, in one read. */
export async function readSettings(
  local: StorageArea = browser.storage.local,
): Promise<{ settings: Settings; problem: StorageProblem | null }> {
  const { stored, problem } = await readStored(SETTING_NAMES.map(keyOf.setting), local)
  return { settings: settingsIn(stored), problem }
}

/**
 * @throws StorageError when the browser refuses; ValiError when the value is none of that setting. The same for the
 * other setters.
 */
export async function setSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
  local: StorageArea = browser.storage.local,
): Promise<void> {
  const definition: Definition<Settings[Name]> = SETTINGS[name]
  await write(keyOf.setting(name), definition, value, local)
}

/**
 * The answer to a question; null takes it back, so that the default answer holds again.
 * @param services ids of those that the question serves now
 */
export async function setAnswer(
  question: string,
  answer: OwnAnswer | null,
  services: readonly string[],
  local: StorageArea = browser.storage.local,
): Promise<void> {
  await write(keyOf.question(question), ANSWER, answer && { answer, services: [...services] }, local)
}

/** An answer as release 0.1.0 kept it, for a service that has no question any more; null takes it back. */
export async function setEarlierAnswer(
  serviceId: string,
  answer: OwnAnswer | null,
  local: StorageArea = browser.storage.local,
): Promise<void> {
  await write(keyOf.answer(serviceId), EARLIER_ANSWER, answer, local)
}

/** Alerts for a listed domain with its subdomains; null takes the choice back. */
export async function setSite(
  domain: string,
  choice: AlertChoice | null,
  local: StorageArea = browser.storage.local,
): Promise<void> {
  await write(keyOf.site(domain), ALERT_CHOICE, choice, local)
}

/** Alerts for all sites of a service; null takes the choice back. */
export async function setService(
  serviceId: string,
  choice: AlertChoice | null,
  local: StorageArea = browser.storage.local,
): Promise<void> {
  await write(keyOf.service(serviceId), ALERT_CHOICE, choice, local)
}

/**
 * Calls `listener` whenever a preference changed, in whatever window or worker, and whenever the administrator's policy
 * did, which changes what preferences come to (the changes are empty then). Registers synchronously.
 * @returns a function that ends it.
 */
export function onChanged(
  listener: (changes: PreferenceChanges) => void,
  events: StorageEvents = browser.storage.onChanged,
): () => void {
  const heard: Parameters<StorageEvents['addListener']>[0] = (changes, area) => {
    const keys = area === 'local' ? Object.keys(changes).filter((key) => meaningOf(key) !== null) : []
    if (area !== 'managed' && keys.length === 0) return
    const stored = Object.fromEntries(keys.map((key) => [key, changes[key]?.newValue]))
    listener({ settings: changedSettingsIn(stored), ...changedChoicesIn(stored) })
  }
  events.addListener(heard)
  return () => events.removeListener(heard)
}

async function readStored(keys: string[] | null, local: StorageArea) {
  const { stored, problem } = await tryToRead(keys, local)
  const unreadable = Object.keys(stored).filter((key) => whyUnreadable(key, stored[key]) !== null)
  if (unreadable.length > 0) await tryToSetAside(unreadable, local)
  return { stored, problem }
}

async function tryToRead(
  keys: string[] | null,
  local: ReadableArea,
): Promise<{ stored: Stored; problem: StorageProblem | null }> {
  try {
    return { stored: await attempt(keys ?? [], () => local.get(keys)), problem: null }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return { stored: {}, problem: error.problem }
  }
}

async function tryToSetAside(keys: readonly string[], local: StorageArea): Promise<void> {
  try {
    await setAside(keys, local)
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    console.error('Whereabouts: the values stay where they are, since they could not be set aside', error)
  }
}

async function write<T>(key: string, definition: Definition<T>, value: T | null, local: StorageArea): Promise<void> {
  const sealed = value === null ? null : seal(definition, v.parse(definition.schema, value))
  await exclusively(async () => {
    const { [key]: before } = await attempt([key], () => local.get([key]))
    const kept = await keptAside([key], { [key]: before }, local)
    if (kept.keys.length > 0) return attempt([key], () => local.set({ [key]: sealed, ...kept.items }))
    return attempt([key], () => (sealed === null ? local.remove(key) : local.set({ [key]: sealed })))
  })
}
