/**
 * Where this person stands on this site: one pure function of the site's services and what was chosen, the same for the
 * badge, every page, menus, notifications, the address bar and the command line.
 * @module
 */
import type { Exposure, IndexedService } from '../dataset/host-index.ts'
import { choiceAt, choiceOf } from './alert-choices.ts'
import { type Badge, badgeOf, type Silence } from './badge.ts'
import { type AlertChoice, type AnswerInForce, answerInForce, type GivenAnswer, type OwnAnswer } from './choices.ts'
import type { Listing, Site } from './lookup.ts'
import { paused } from './pause.ts'
import { mutedBy, type Policy } from './policy.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { answerMatters, VERDICTS, type Verdict, verdictOf } from './verdict.ts'

/**
 * Everything that was chosen and bears on a verdict or an alert. Answers are by question, choices by domain and by
 * service.
 */
export interface Preferences {
  /** As the policy lets them be. */
  settings: Settings
  policy: Policy
  answers: ReadonlyMap<string, GivenAnswer>
  /** Answers of release 0.1.0, by service, until the background has moved them to their questions. */
  earlier: ReadonlyMap<string, OwnAnswer>
  sites: ReadonlyMap<string, AlertChoice>
  services: ReadonlyMap<string, AlertChoice>
}

/** What is in force for a person who chose nothing. */
export const NOTHING_CHOSEN: Preferences = {
  settings: DEFAULT_SETTINGS,
  policy: {},
  answers: new Map(),
  earlier: new Map(),
  sites: new Map(),
  services: new Map(),
}

/** What is said of one service at a site. */
export interface ServiceSituation {
  service: IndexedService
  exposure: Exposure
  verdict: Verdict
  /** Whose answer the verdict follows. */
  answer: AnswerInForce
  /**
   * The person's own answer to the service's question; null where they gave none, or a "no" before the service joined
   * the question.
   */
  own: OwnAnswer | null
  /** Whether the question is asked here: the answer decides, and the site is not merely the company's general one. */
  asks: boolean
  /**
   * Its badge where nothing silences it; null where its verdict has none, or the site is merely the company's general
   * one.
   */
  badge: Badge | null
  /** Why its badge is not shown although it has one; null where nothing holds it back. */
  silence: Silence | null
}

export interface Situation {
  domain: string
  /** The strongest first. */
  services: readonly [ServiceSituation, ...ServiceSituation[]]
  /** What the toolbar button shows. */
  badge: Badge | null
  /** Why there is no badge although a service has one; null where nothing holds it back. */
  silence: Silence | null
}

/** @param now epoch milliseconds */
export function situationOf(site: Site, preferences: Preferences, now: number): Situation {
  const silenceHere = silenceOfSite(site, preferences, now)
  const [first, ...others] = site.listings
    .toSorted(ownFirst)
    .map((listing) => serviceSituation(listing, site, preferences, silenceHere))
    .sort(strongestFirst)
  if (first === undefined) throw new Error(`no service at ${site.domain}`)
  const services = [first, ...others] as const
  const warning = services.filter(({ badge }) => badge !== null)
  const shown = warning.find(({ silence }) => silence === null)
  return {
    domain: site.domain,
    services: [...services],
    badge: shown?.badge ?? null,
    silence: silenceHere === 'hidden' ? 'hidden' : shown ? null : (warning[0]?.silence ?? null),
  }
}

/** The verdict on one service, where no site of it is in view. */
export function situationOfService(service: IndexedService, preferences: Preferences, now: number): ServiceSituation {
  return situationOf(wholeService(service), preferences, now).services[0]
}

/**
 * A service as a whole, as a site of its own: it serves the China market alone where all its hosts do; otherwise only
 * some accounts are concerned, and no page says it of everybody.
 */
export function wholeService(service: IndexedService): Site {
  const exposure = service.domains.every((entry) => entry.exposure === 'china-market')
    ? 'china-market'
    : 'account-region'
  return { domain: service.domains[0]?.domain ?? '', listings: [{ service, exposure }] }
}

function serviceSituation(
  { service, exposure }: Listing,
  site: Site,
  preferences: Preferences,
  silenceHere: Silence | null,
): ServiceSituation {
  const { settings } = preferences
  const given = givenFor(service, preferences)
  const answer = answerInForce(service.id, given, settings.defaultAnswer)
  const verdict = verdictOf(service, exposure, answer.answer)
  const badge = exposure === 'company-site' ? null : badgeOf(verdict)
  return {
    service,
    exposure,
    verdict,
    answer,
    own: answer.by === 'person' ? (given?.answer ?? null) : null,
    asks: service.question !== null && exposure !== 'company-site' && answerMatters(service, exposure),
    badge,
    silence: badge && (silenceHere ?? silenceOfService(service, verdict, answer, site, preferences)),
  }
}

function givenFor({ id, question }: IndexedService, { answers, earlier }: Preferences): GivenAnswer | null {
  if (question === null) return null
  const before = earlier.get(id)
  return answers.get(question) ?? (before === undefined ? null : { answer: before, services: [id] })
}

/** What silences every service of the site. */
function silenceOfSite(site: Site, preferences: Preferences, now: number): Silence | null {
  const { settings } = preferences
  if (settings.quietIcon) return 'hidden'
  if (choiceAt(site, preferences)?.alerts === 'off') return 'off'
  if (paused(settings.pause, now)) return 'paused'
  return settings.alertStyle === 'quiet' ? 'quiet' : null
}

function silenceOfService(
  service: IndexedService,
  verdict: Verdict,
  { by }: AnswerInForce,
  site: Site,
  preferences: Preferences,
): Silence | null {
  const { policy } = preferences
  if (mutedBy(policy, service.id)) return 'administrator'
  if (verdict === 'depends' && by === null && policy.defaultAnswer === 'no') return 'administrator'
  // An "on" for the site beats an "off" for the service.
  if (choiceAt(site, preferences)?.alerts === 'on') return null
  return choiceOf(service, preferences)?.alerts === 'off' ? 'off-everywhere' : null
}

/** Sorting keeps the order of equal ones, so of equal verdicts the service whose own host it is stands first. */
function ownFirst(a: Listing, b: Listing): number {
  return Number(b.own ?? false) - Number(a.own ?? false)
}

/**
 * Stronger verdicts first; of equal ones those that are met there, and of these the one that serves the China market
 * alone.
 */
function strongestFirst(a: ServiceSituation, b: ServiceSituation): number {
  return rankOf(a) - rankOf(b)
}

const EXPOSURE_ORDER: readonly Exposure[] = ['china-market', 'account-region', 'company-site']

function rankOf({ verdict, exposure }: ServiceSituation): number {
  return VERDICTS.indexOf(verdict) * EXPOSURE_ORDER.length + EXPOSURE_ORDER.indexOf(exposure)
}
