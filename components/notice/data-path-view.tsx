import { type DataPath, dataPathOf, type Step } from '../../core/data-path.ts'
import { formatDate } from '../../core/format-date.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Notice } from '../../dataset/notice.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { Meta } from './meta.tsx'
import { ChineseName, DataText } from './names.tsx'
import { PathIcon } from './path-icon.tsx'
import { type StepTexts, stepText } from './step-text.ts'

interface Props {
  situation: ServiceSituation
  notice: Notice
}

type Certainty = Step['certainty']

/** Where the data goes, as a vertical chain that reads as a list. */
export function DataPathView({ situation, notice }: Props) {
  const t = noticeTexts.get()
  const path = dataPathOf(notice, situation.verdict)
  if (path.form === 'none') return <LookedAt notice={notice} />
  const texts: StepTexts = { notice: t, words: words.get(), alert: alertTexts.get(), language: locale.get() }
  return (
    <section class="path">
      <h2>
        <OfService name={notice.service.name} />
        {wayTitle(path, notice)}
      </h2>
      <ol class={`way ${path.form}`}>
        {path.steps.map((step, place) => (
          <StepView key={place} step={step} situation={situation} notice={notice} texts={texts} />
        ))}
        {path.form === 'broken' && <Broken notice={notice} />}
      </ol>
      <Legend path={path} />
    </section>
  )
}

/** Whose the data's way is, where several are open; the Chinese colon has its gap within. */
function OfService({ name }: { name: string }) {
  return (
    <span class="of-service">
      {noticeTexts.get().ofService({ service: name })}
      {locale.get() === 'en' && ' '}
    </span>
  )
}

/** Of what is over it is not said that data goes anywhere now, and of what was only announced not yet. */
function wayTitle({ form }: DataPath, { service }: Notice): string {
  const t = noticeTexts.get()
  if (form === 'broken') return t.wayThen
  return service.arrangement.status === 'announced' ? t.wayAnnounced : t.way
}

function StepView({ step, situation, notice, texts }: Props & { step: Step; texts: StepTexts }) {
  const { title, detail } = stepText(step, situation, notice, texts)
  const { certainty } = step
  const holds = (step.kind === 'partner' || step.kind === 'place') && step.holds
  return (
    <li class={`${certainty}${holds ? ' held' : ''}`} data-step={step.kind} data-certainty={certainty}>
      <span class="dot">
        <PathIcon name={step.kind} />
      </span>
      <span class="step">
        <strong>
          <DataText text={title} />
        </strong>
        {step.kind === 'partner' && step.partner && <ChineseName partner={step.partner} />}
        {detail !== '' && (
          <small>
            <DataText text={detail} />
          </small>
        )}
        {certainty !== 'stated' && <span class="visually-hidden"> ({certaintyWord(certainty)})</span>}
      </span>
    </li>
  )
}

function Broken({ notice }: { notice: Notice }) {
  const t = noticeTexts.get()
  const { status, until } = notice.service.arrangement
  const ended = until ? t.broken({ date: formatDate(until, locale.get()) }) : t.brokenUnknown
  return (
    <li class="end">
      <span class="dot">
        <PathIcon name={status === 'unclear' ? 'unclear' : 'ended'} />
      </span>
      <span class="step">
        <strong>{status === 'unclear' ? t.sinceUnclear : ended}</strong>
      </span>
    </li>
  )
}

/** Where no arrangement is known there is no way to draw: what was looked at instead. */
function LookedAt({ notice: { service } }: { notice: Notice }) {
  const t = noticeTexts.get()
  return (
    <section class="path looked-at">
      <h2>
        <OfService name={service.name} />
        {t.wayNone}
      </h2>
      <p>
        <DataText text={service.summary} />
      </p>
      <p class="quiet">
        <Meta
          parts={[
            t.lookedAt(service.sources.length),
            t.reviewedOn({ date: formatDate(service.reviewed_on, locale.get()) }),
          ]}
        />
      </p>
    </section>
  )
}

/** What dashed and dotted lines mean, where the drawing has them. */
function Legend({ path }: { path: DataPath }) {
  const used = new Set(path.steps.map(({ certainty }) => certainty))
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

function certaintyWord(certainty: Certainty): string {
  const t = noticeTexts.get()
  return { stated: t.stepStated, required: t.stepRequired, open: t.stepOpen }[certainty]
}
