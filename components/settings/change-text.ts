import { revisionsAt } from '../../core/alert-choices.ts'
import { type AlertChoice, type GivenAnswer, lapsed, type OwnAnswer } from '../../core/choices.ts'
import { dateLocale } from '../../core/format-date.ts'
import type { Pause } from '../../core/pause.ts'
import type { Settings } from '../../core/settings.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup, serviceById } from '../../platform/host-index.ts'
import type { PreferenceChange } from '../../storage/import-plan.ts'
import { serviceName } from '../page/service-name.ts'

/**
 * "Theme: Same as the system → Dark"
 * @param questions the texts of questions by id
 */
export function changeText(change: PreferenceChange, questions: ReadonlyMap<string, string>): string {
  const t = recordsTexts.get()
  const { what, before, after } = wordsOf(change, questions)
  // A question ends with its own mark.
  const say = /[?？]$/.test(what) ? t.changeQuestion : t.change
  return say({ what, before: before ?? t.nothing, after: after ?? t.nothing })
}

interface ChangeWords {
  what: string
  before: string | null
  after: string | null
}

function wordsOf(change: PreferenceChange, questions: ReadonlyMap<string, string>): ChangeWords {
  switch (change.kind) {
    case 'setting': {
      const { what, say } = settingWords(change.name)
      return { what, before: say(change.before), after: say(change.after) }
    }
    case 'question': {
      // The same answer for other services: then those are what changes.
      const same = change.before?.answer === change.after?.answer
      const say = (given: GivenAnswer | null) => given && answerWords(given.answer, same ? given.services : [])
      const what = questions.get(change.id) ?? settingsTexts.get().unlisted({ id: change.id })
      return { what, before: say(change.before), after: say(change.after) }
    }
    case 'answer': {
      const say = (answer: OwnAnswer | null) => answer && answerWords(answer, [])
      return { what: serviceName(change.id), before: say(change.before), after: say(change.after) }
    }
    case 'site':
    case 'service': {
      const what = change.kind === 'site' ? change.id : serviceName(change.id)
      const say = (choice: AlertChoice | null) =>
        choice && alertWords(choice, hasLapsed(change.kind, change.id, choice))
      return { what, before: say(change.before), after: say(change.after) }
    }
  }
}

/** "answer no", or "answer no for iCloud, iMessage". */
function answerWords(given: OwnAnswer, services: readonly string[]): string {
  const t = recordsTexts.get()
  const answer = { yes: t.yes, no: t.no, 'not-sure': t.notSure }[given]
  if (services.length === 0) return t.answered({ answer })
  return t.answeredFor({ answer, services: services.map(serviceName).join(alertTexts.get().listSeparator) })
}

function alertWords({ alerts, until }: AlertChoice, hasNoEffect: boolean): string {
  const t = recordsTexts.get()
  const s = settingsTexts.get()
  if (alerts === 'on') return t.alertsOn
  return hasNoEffect ? t.alertsLapsed : t.alertsOff({ until: until === 'good' ? s.forGood : s.untilChange })
}

/** Whether the facts that the choice speaks for have changed since it was made. */
function hasLapsed(kind: 'site' | 'service', id: string, choice: AlertChoice): boolean {
  if (kind === 'service') {
    const service = serviceById(id)
    return service !== null && lapsed(choice, [service.revision])
  }
  const site = lookup(id)
  return site !== null && lapsed(choice, revisionsAt(site))
}

type Value = Settings[keyof Settings]

/** The name of a setting, and its values in words. */
function settingWords(name: keyof Settings): { what: string; say: (value: Value) => string } {
  const t = recordsTexts.get()
  const s = settingsTexts.get()
  const named = (what: string, values: Record<string, string>) => ({
    what,
    say: (value: Value) => values[String(value)] ?? String(value),
  })
  switch (name) {
    case 'defaultAnswer':
      return named(s.defaultAnswer, { none: s.defaultNone, no: s.defaultNo })
    case 'language':
      return named(s.language, { auto: s.languageAuto })
    case 'theme':
      return named(s.theme, { system: s.themeSystem, light: s.themeLight, dark: s.themeDark })
    case 'alertStyle':
      return named(s.alertStyle, { badge: s.styleBadge, notification: s.styleNotification, quiet: s.styleQuiet })
    case 'quietIcon':
      return named(s.quietIcon, { true: t.on, false: t.off })
    case 'pause':
      return { what: t.pause, say: (value) => pauseWords(isPause(value) ? value : null) }
    case 'journal':
      return { what: t.journalName, say: (value) => (isJournal(value) ? journalWords(value) : String(value)) }
  }
}

function pauseWords(pause: Pause | null): string {
  const t = recordsTexts.get()
  if (pause === null) return t.pauseNone
  if (pause.until === 'turned-on') return t.pausedOpen
  const format = new Intl.DateTimeFormat(dateLocale(locale.get()), { dateStyle: 'long', timeStyle: 'short' })
  return t.pausedUntil({ time: format.format(pause.until) })
}

function journalWords({ on, retention }: Settings['journal']): string {
  const t = recordsTexts.get()
  const time = retention === 'forever' ? t.forEver : t.days(retention)
  return t.journalIs({ state: on ? t.on : t.off, time })
}

function isPause(value: Value): value is Pause {
  return typeof value === 'object' && value !== null && 'until' in value
}

function isJournal(value: Value): value is Settings['journal'] {
  return typeof value === 'object' && value !== null && 'retention' in value
}
