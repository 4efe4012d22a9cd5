import type { Kept } from '../../core/kept.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import { inLanguage } from '../../dataset/text.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { servesOf } from '../../platform/host-index.ts'
import { setAnswer, setEarlierAnswer, setService, setSite } from '../../storage/preferences.ts'
import { type AllSettings, change } from '../controls/settings-state.ts'
import { Phrases } from '../page/phrases.tsx'
import { serviceName } from '../page/service-name.ts'

/** One answer or choice: what it is about, what was chosen, for which services, and the button that takes it back. */
export function KeptRow({ kept, all }: { kept: Kept; all: AllSettings }) {
  const t = settingsTexts.get()
  const service = kept.known ? kept.name : t.unlisted({ id: kept.name })
  const what = whatOf(kept)
  const later = joinedLater(kept)
  const names = [service, ...kept.services.map(nameOf), ...later]
  const [label, button, done] = isOver(kept)
    ? [t.removeOldOf({ service }), t.removeOld, t.removedOld({ service })]
    : [t.removeWhat({ what, service }), t.remove, t.removed({ what, service })]
  return (
    <li class="row" data-kept={kept.key}>
      <span>
        <b>
          <Phrases text={service} />
        </b>
        <small>
          <Phrases text={what} names={names} />
        </small>
        {isAnswer(kept) && kept.services.length > 0 && (
          <small>
            <Phrases text={t.servesOnly({ services: listed(kept.services.map(nameOf)) })} names={names} />
          </small>
        )}
        {later.length > 0 && (
          <small>
            <Phrases text={t.asksAgain({ services: listed(later) })} names={names} />
          </small>
        )}
      </span>
      <button type="button" class="button" aria-label={label} onClick={() => takeBack(kept, all, done)}>
        {button}
      </button>
    </li>
  )
}

/** Takes a choice back, and says so with `done`; "Undo" puts the very same in its place again. */
function takeBack(kept: Kept, { answers }: AllSettings, done: string): void {
  const { id } = kept
  const without = (work: Promise<void>, back: () => Promise<void>) => change('kept', work, back, { done })
  switch (kept.kind) {
    case 'question': {
      const given = answers.get(id)
      const back = async () => {
        if (given) await setAnswer(id, given.answer, given.services)
      }
      without(setAnswer(id, null, []), back)
      break
    }
    case 'answer':
      without(setEarlierAnswer(id, null), () => setEarlierAnswer(id, kept.answer))
      break
    case 'site':
      without(setSite(id, null), () => setSite(id, kept.choice))
      break
    case 'service':
      without(setService(id, null), () => setService(id, kept.choice))
      break
  }
}

/** "Alerts off on icloud.com until the facts change" */
function whatOf(kept: Kept): string {
  const t = settingsTexts.get()
  if (isAnswer(kept)) return { yes: t.answerYes, no: t.answerNo, 'not-sure': t.answerNotSure }[kept.answer]
  const site = { site: kept.id }
  const texts =
    kept.kind === 'site'
      ? { off: t.alertsOffSite(site), on: t.alertsOnSite(site), lapsed: t.lapsedSite(site) }
      : { off: t.alertsOffService, on: t.alertsOnService, lapsed: t.lapsedService }
  if (kept.choice.alerts === 'on') return texts.on
  if (isOver(kept)) return texts.lapsed
  return t.offUntil({ off: texts.off, until: kept.choice.until === 'good' ? t.forGood : t.untilChange })
}

/** The services of which the question asks again, since they joined it after a "no". */
function joinedLater(kept: Kept): string[] {
  if (kept.kind !== 'question' || kept.answer !== 'no') return []
  const spoken = new Set(kept.services.map(({ id }) => id))
  return servesOf(kept.id)
    .filter((id) => !spoken.has(id))
    .map(serviceName)
}

/** Whether it is an "off" that holds no more: taking it back changes no alert. */
function isOver(kept: Kept): boolean {
  return !isAnswer(kept) && kept.lapsed
}

function isAnswer(kept: Kept): kept is Extract<Kept, { kind: 'question' | 'answer' }> {
  return kept.kind === 'question' || kept.kind === 'answer'
}

function nameOf(service: IndexedService): string {
  return inLanguage(service.name, locale.get())
}

function listed(names: readonly string[]): string {
  return names.join(alertTexts.get().listSeparator)
}
