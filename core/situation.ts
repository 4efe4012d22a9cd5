/**
 * Where this person stands on this site: one pure function of the dataset's match and what they chose, computed alike by the worker and by
 * every page.
 * @module
 */
import type { Silence } from './alert.ts'
import { type AlertChoice, alertsOn, answerFor, type DefaultAnswer, type OwnAnswer } from './choices.ts'
import type { Match } from './lookup.ts'
import { type Pause, paused } from './pause.ts'
import { type Answer, type Verdict, verdictOf } from './verdict.ts'

/** What was chosen that bears on one service and domain. */
export interface Chosen {
  settings: {
    defaultAnswer: DefaultAnswer
    alertStyle: 'badge' | 'notification' | 'quiet'
    pause: Pause | null
    quietIcon: boolean
  }
  answer: OwnAnswer | null
  site: AlertChoice | null
  service: AlertChoice | null
}

export interface Situation {
  match: Match
  answer: Answer
  verdict: Verdict
  /** Why no badge is shown although the verdict may have one; null where nothing holds it back. */
  silence: Silence | null
}

/** @param now epoch milliseconds */
export function situationOf(match: Match, chosen: Chosen, now: number): Situation {
  const answer = answerFor(chosen.answer, chosen.settings.defaultAnswer)
  return {
    match,
    answer,
    verdict: verdictOf(match.service, match.exposure, answer),
    silence: silenceOf(match, chosen, now),
  }
}

function silenceOf(match: Match, { settings, site, service }: Chosen, now: number): Silence | null {
  if (settings.quietIcon) return 'hidden'
  if (!alertsOn({ site, service, revision: match.service.revision })) return 'off'
  if (paused(settings.pause, now)) return 'paused'
  return settings.alertStyle === 'quiet' ? 'quiet' : null
}
