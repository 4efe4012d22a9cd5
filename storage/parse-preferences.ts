/**
 * From what stands in storage.local to preferences, key by key: what is absent or cannot be read is at its default.
 * @module
 */
import type { AlertChoice, GivenAnswer, OwnAnswer } from '../core/choices.ts'
import type { SettingName, Settings } from '../core/settings.ts'
import { ALERT_CHOICE, ANSWER, EARLIER_ANSWER, keyOf, meaningOf, SETTING_NAMES, SETTINGS } from './definitions.ts'
import { type Definition, open } from './envelope.ts'

/** Keys and values as storage.local gives them. */
export type Stored = Readonly<Record<string, unknown>>

/**
 * Answers are by question, those of release 0.1.0 and choices for services by service id, those for sites by listed
 * domain.
 */
export interface Choices<None = never> {
  answers: ReadonlyMap<string, GivenAnswer | None>
  earlier: ReadonlyMap<string, OwnAnswer | None>
  sites: ReadonlyMap<string, AlertChoice | None>
  services: ReadonlyMap<string, AlertChoice | None>
}

/** The value under `key`; null where there is none or it cannot be read. */
export function valueIn<T>(stored: Stored, key: string, definition: Definition<T>): T | null {
  const opened = open(definition, stored[key])
  return opened.ok ? opened.value : null
}

/** A setting, its default where it was not chosen or cannot be read. */
export function settingIn<Name extends SettingName>(stored: Stored, name: Name): Settings[Name] {
  const definition = SETTINGS[name]
  return valueIn<Settings[Name]>(stored, keyOf.setting(name), definition) ?? definition.default
}

/** All settings. */
export function settingsIn(stored: Stored): Settings {
  return {
    defaultAnswer: settingIn(stored, 'defaultAnswer'),
    language: settingIn(stored, 'language'),
    theme: settingIn(stored, 'theme'),
    alertStyle: settingIn(stored, 'alertStyle'),
    pause: settingIn(stored, 'pause'),
    quietIcon: settingIn(stored, 'quietIcon'),
    journal: settingIn(stored, 'journal'),
  }
}

/** The settings whose keys are in `stored`. */
export function changedSettingsIn(stored: Stored): Partial<Settings> {
  const settings = settingsIn(stored)
  const names = SETTING_NAMES.filter((name) => Object.hasOwn(stored, keyOf.setting(name)))
  return Object.fromEntries(names.map((name) => [name, settings[name]]))
}

/** The answers and choices that can be read. */
export function choicesIn(stored: Stored): Choices {
  const { answers, earlier, sites, services } = changedChoicesIn(stored)
  return { answers: present(answers), earlier: present(earlier), sites: present(sites), services: present(services) }
}

/** The answers and choices whose keys are in `stored`; null for what is taken back or cannot be read. */
export function changedChoicesIn(stored: Stored): Choices<null> {
  const answers = new Map<string, GivenAnswer | null>()
  const earlier = new Map<string, OwnAnswer | null>()
  const sites = new Map<string, AlertChoice | null>()
  const services = new Map<string, AlertChoice | null>()
  for (const key of Object.keys(stored)) {
    const meaning = meaningOf(key)
    if (meaning?.kind === 'question') answers.set(meaning.id, valueIn(stored, key, ANSWER))
    if (meaning?.kind === 'answer') earlier.set(meaning.id, valueIn(stored, key, EARLIER_ANSWER))
    if (meaning?.kind === 'site') sites.set(meaning.id, valueIn(stored, key, ALERT_CHOICE))
    if (meaning?.kind === 'service') services.set(meaning.id, valueIn(stored, key, ALERT_CHOICE))
  }
  return { answers, earlier, sites, services }
}

function present<T>(map: ReadonlyMap<string, T | null>): ReadonlyMap<string, T> {
  return new Map([...map].flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])))
}
