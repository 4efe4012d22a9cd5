import { useEffect, useId, useState } from 'preact/hooks'
import { findKept, type Kept, keptChoices } from '../../core/kept.ts'
import { inLanguage } from '../../dataset/text.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadContext } from '../../platform/bundled.ts'
import { lookup, services } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { setAnswer, setEarlierAnswer, setService, setSite } from '../../storage/preferences.ts'
import { Undo } from './parts.tsx'
import { serviceName } from './service-name.ts'
import { change, type Shown } from './state.ts'

/** Every answer, site choice and service choice, with a search; each can be removed, and the removal undone. */
export function KeptList({ all }: { all: Shown }) {
  const t = settingsTexts.get()
  const [text, setText] = useState('')
  const id = useId()
  const questions = useQuestions()
  const questionText = (question: string) => questions.get(question) ?? null
  const kept = keptChoices(all, { services, lookup, questionText }, locale.get())
  const found = findKept(kept, text)
  return (
    <div class="kept">
      <h3 id={`${id}-title`}>{t.kept}</h3>
      <Muted ids={all.policy.mutedServices ?? []} />
      {kept.length === 0 && <p class="note">{t.keptNone}</p>}
      {kept.length > 0 && (
        <div class="find">
          <label for={id} class="label">
            {t.keptSearch}
          </label>
          <input
            id={id}
            type="search"
            value={text}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span role="status" class="note">
            {found.length === 0 ? t.keptNoMatch({ text: text.slice(0, 60) }) : t.keptFound(found.length)}
          </span>
        </div>
      )}
      <Undo place="kept" />
      {found.length > 0 && (
        <ul class="rows" aria-labelledby={`${id}-title`}>
          {found.map((one) => (
            <KeptRow key={one.key} kept={one} />
          ))}
        </ul>
      )}
    </div>
  )
}

function KeptRow({ kept }: { kept: Kept }) {
  const t = settingsTexts.get()
  const service = kept.known ? kept.name : t.unlisted({ id: kept.name })
  const what = whatOf(kept)
  const remove = () => {
    const { id } = kept
    switch (kept.kind) {
      case 'question': {
        const served = kept.services.map((one) => one.id)
        return change('kept', setAnswer(id, null, []), () => setAnswer(id, kept.answer, served))
      }
      case 'answer':
        return change('kept', setEarlierAnswer(id, null), () => setEarlierAnswer(id, kept.answer))
      case 'site':
        return change('kept', setSite(id, null), () => setSite(id, kept.choice))
      case 'service':
        return change('kept', setService(id, null), () => setService(id, kept.choice))
    }
  }
  return (
    <li class="row" data-kept={kept.key}>
      <span>
        <b>{service}</b>
        <small>{what}</small>
      </span>
      <button type="button" class="button" aria-label={t.removeWhat({ what, service })} onClick={remove}>
        {t.remove}
      </button>
    </li>
  )
}

/** Services whose alerts the administrator turned off. */
function Muted({ ids }: { ids: readonly string[] }) {
  const t = settingsTexts.get()
  if (ids.length === 0) return null
  return (
    <ul class="rows">
      {ids.map((id) => {
        return (
          <li key={id} class="row">
            <span>
              <b>{serviceName(id)}</b>
              <small>
                {t.alertsOffService} · {t.byAdministrator}
              </small>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** "Alerts off on icloud.com · until the facts change" */
function whatOf(kept: Kept): string {
  const t = settingsTexts.get()
  if (kept.kind === 'question' || kept.kind === 'answer') {
    const answer = { yes: t.answerYes, no: t.answerNo, 'not-sure': t.answerNotSure }[kept.answer]
    const served = kept.services.map((service) => inLanguage(service.name, locale.get()))
    return [answer, ...(served.length === 0 ? [] : [served.join(alertTexts.get().listSeparator)])].join(' · ')
  }
  const off = kept.choice.alerts === 'off'
  const site = kept.id
  const where =
    kept.kind === 'site'
      ? off
        ? t.alertsOffSite({ site })
        : t.alertsOnSite({ site })
      : off
        ? t.alertsOffService
        : t.alertsOnService
  if (!off) return where
  if (kept.lapsed) return `${where} · ${t.lapsed}`
  return `${where} · ${kept.choice.until === 'good' ? t.forGood : t.untilChange}`
}

/** The texts of all questions by id; empty until they are read. */
function useQuestions(): ReadonlyMap<string, string> {
  const [questions, setQuestions] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    loadContext(locale.get()).then(
      (context) => setQuestions(new Map(context.questions.map(({ id, text }) => [id, text]))),
      (error: unknown) => report(error, 'reading the questions'),
    )
  }, [])
  return questions
}
