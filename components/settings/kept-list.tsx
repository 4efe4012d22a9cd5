import { useId, useState } from 'preact/hooks'
import { findKept, type Kept, keptChoices } from '../../core/kept.ts'
import { localised } from '../../dataset/host-index.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup, serviceById } from '../../platform/host-index.ts'
import { setAnswer, setService, setSite } from '../../storage/preferences.ts'
import { Undo } from './parts.tsx'
import { change, type Shown } from './state.ts'

/** Every answer, site choice and service choice, with a search; each can be removed, and the removal undone. */
export function KeptList({ all }: { all: Shown }) {
  const t = settingsTexts.get()
  const [text, setText] = useState('')
  const id = useId()
  const kept = keptChoices(all, { serviceById, lookup }, locale.get())
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
  const service = kept.service ? kept.name : t.unlisted({ id: kept.name })
  const what = whatOf(kept)
  const remove = () => {
    const { id } = kept
    if (kept.kind === 'answer') change('kept', setAnswer(id, null), () => setAnswer(id, kept.answer))
    else if (kept.kind === 'site') change('kept', setSite(id, null), () => setSite(id, kept.choice))
    else change('kept', setService(id, null), () => setService(id, kept.choice))
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
        const service = serviceById(id)
        return (
          <li key={id} class="row">
            <span>
              <b>{service ? localised(service.name, locale.get()) : t.unlisted({ id })}</b>
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
  if (kept.kind === 'answer') return { yes: t.answerYes, no: t.answerNo, 'not-sure': t.answerNotSure }[kept.answer]
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
