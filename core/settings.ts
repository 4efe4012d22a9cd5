/**
 * The settings a person can choose and the values they can have.
 * @module
 */
import { LANGUAGES } from '../dataset/vocabulary.ts'
import type { DefaultAnswer } from './choices.ts'
import type { Pause } from './pause.ts'

export const DEFAULT_ANSWERS = ['none', 'no'] as const satisfies readonly DefaultAnswer[]
export const ALERT_STYLES = ['badge', 'notification', 'quiet'] as const
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
export const THEMES = ['system', 'light', 'dark'] as const
export const RETENTIONS = [30, 90, 365, 'forever'] as const

export type AlertStyle = (typeof ALERT_STYLES)[number]
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]
export type Theme = (typeof THEMES)[number]
/** How long the journal keeps a visit, in days. */
export type Retention = (typeof RETENTIONS)[number]

export interface Settings {
  defaultAnswer: DefaultAnswer
  language: LanguageChoice
  theme: Theme
  alertStyle: AlertStyle
  pause: Pause | null
  /** No badge, no notification and a neutral icon and title, for people who must not be seen with this extension. */
  quietIcon: boolean
  journal: { on: boolean; retention: Retention }
}
export type SettingName = keyof Settings

/** What holds until a person chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  defaultAnswer: 'none',
  language: 'auto',
  theme: 'system',
  alertStyle: 'badge',
  pause: null,
  quietIcon: false,
  journal: { on: false, retention: 365 },
}
