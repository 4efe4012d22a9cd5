import { type DataPath, dataPathOf, type Step } from '../../core/data-path.ts'
import { formatDate } from '../../core/format-date.ts'
import { asSentence } from '../../core/sentence.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { LawName, Notice, NoticeSource } from '../../dataset/notice.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { ChineseName, DataText } from './names.tsx'
import { PathIcon } from './path-icon.tsx'

interface Props {
  notice: Notice
  laws: readonly LawName[]
  sources: readonly NoticeSource[]
  verdict: Verdict
  /** It is the reader's own data that is shown on its way. */
  mine: boolean
}

/** The way the data takes, as a vertical chain that reads as a list. */
export function DataPathView({ notice, laws, sources, verdict, mine }: Props) {
  const t = noticeTexts.get()
  const path = dataPathOf(notice, laws, verdict)
  if (path.form === 'none') return <LookedAt notice={notice} sources={sources} />
  const title = path.form === 'broken' ? t.wayThen : mine ? t.way : t.wayOfOthers
  return (
    <section class="path">
      <h2>{title}</h2>
      <ol class={`way ${path.form}`}>
        {path.steps.map((step) => (
          <StepView key={keyOf(step)} step={step} notice={notice} mine={mine} />
        ))}
        {path.form === 'broken' && <Broken notice={notice} />}
      </ol>
      <Legend path={path} />
    </section>
  )
}

function StepView({ step, notice, mine }: { step: Step; notice: Notice; mine: boolean }) {
  const { title, detail } = told(step, notice, mine)
  const certainty = step.kind === 'you' ? 'stated' : step.certainty
  const holds = (step.kind === 'partner' || step.kind === 'place') && step.holds
  return (
    <li class={`${certainty}${holds ? ' held' : ''}`} data-step={step.kind} data-certainty={certainty}>
      <span class="dot">
        <PathIcon name={step.kind} />
      </span>
      <span class="step">
        <strong>{title}</strong>
        {step.kind === 'partner' && <ChineseName partner={step.partner} />}
        <small>{detail}</small>
        {certainty !== 'stated' && <span class="visually-hidden"> ({certaintyWord(certainty)})</span>}
      </span>
    </li>
  )
}

function told(step: Step, notice: Notice, mine: boolean): { title: string; detail: string } {
  const t = noticeTexts.get()
  const w = words.get()
  switch (step.kind) {
    case 'you':
      return { title: mine ? t.you : t.thoseAffected, detail: dataKinds(step.dataKinds) }
    case 'service':
      return { title: notice.name, detail: t.offeredBy({ company: notice.company.name }) }
    case 'partner':
      return { title: step.partner.short, detail: `${step.partner.role} · ${w[step.partner.ownership]}` }
    case 'place':
      return { title: placeTitle(notice, step.certainty), detail: placeDetail(notice, step.certainty) }
    case 'authorities': {
      const named = step.laws.slice(0, 2).map((law) => (law.disputed ? t.reachDisputed({ law: law.name }) : law.name))
      const rest = step.laws.length - named.length
      const list = named.join(alertTexts.get().listSeparator)
      const laws = rest > 0 ? t.andMore({ list, count: rest }) : list
      return { title: t.authorities, detail: t.demandUnder({ laws }) }
    }
  }
}

function dataKinds(kinds: readonly string[]): string {
  const t = noticeTexts.get()
  if (kinds.length === 0) return t.kindsUnknown
  const first = kinds.slice(0, 4).join(alertTexts.get().listSeparator)
  return kinds.length > 4 ? t.andMore({ list: first, count: kinds.length - 4 }) : first
}

/** "Gui'an New Area, Guizhou · Ulanqab, Inner Mongolia"; a region is left out where the place says it. */
export function placesOf(notice: Notice): string {
  const comma = locale.get() === 'en' ? ', ' : '，'
  return notice.arrangement.places
    .map(({ place, region }) => (region === null || place.includes(region) ? place : `${place}${comma}${region}`))
    .join(' · ')
}

function placeTitle(notice: Notice, certainty: Step extends { certainty: infer C } ? C : string): string {
  const t = noticeTexts.get()
  if (certainty === 'open') return t.placeUnknown
  const places = placesOf(notice)
  return places === '' ? t.placeMainland : asSentence(places)
}

function placeDetail(notice: Notice, certainty: string): string {
  const t = noticeTexts.get()
  const { keysInChina, rule } = notice.arrangement
  if (certainty === 'required' && rule) return t.requiredThere({ rule: rule.name })
  if (keysInChina === 'yes') return t.keysThere
  return keysInChina === 'no' ? t.keysElsewhere : t.keysUnknown
}

function Broken({ notice }: { notice: Notice }) {
  const t = noticeTexts.get()
  const { until } = notice.arrangement
  return (
    <li class="end">
      <span class="dot">
        <PathIcon name="ended" />
      </span>
      <span class="step">
        <strong>{until ? t.broken({ date: formatDate(until, locale.get()) }) : t.brokenUnknown}</strong>
      </span>
    </li>
  )
}

/** Where no arrangement is known there is no way to draw: what was looked at instead. */
function LookedAt({ notice, sources }: { notice: Notice; sources: readonly NoticeSource[] }) {
  const t = noticeTexts.get()
  return (
    <section class="path looked-at">
      <h2>{t.wayNone}</h2>
      <p>
        <DataText text={notice.summary} />
      </p>
      <p class="quiet">
        {t.lookedAt(sources.length)} · {t.reviewedOn({ date: formatDate(notice.reviewedOn, locale.get()) })}
      </p>
    </section>
  )
}

/** What dashed and dotted lines mean, where the drawing has them. */
function Legend({ path }: { path: DataPath }) {
  const used = new Set(path.steps.map((step) => (step.kind === 'you' ? 'stated' : step.certainty)))
  const shown = (['required', 'open'] as const).filter((certainty) => used.has(certainty))
  if (shown.length === 0) return null
  return (
    <p class="legend" aria-hidden="true">
      {(['stated', ...shown] as const).map((certainty) => (
        <span key={certainty} class={certainty}>
          {certaintyWord(certainty)}
        </span>
      ))}
    </p>
  )
}

function certaintyWord(certainty: 'stated' | 'required' | 'open'): string {
  const t = noticeTexts.get()
  return { stated: t.stepStated, required: t.stepRequired, open: t.stepOpen }[certainty]
}

function keyOf(step: Step): string {
  return step.kind === 'partner' ? `partner-${step.partner.id}` : step.kind
}
