import { useId, useState } from 'preact/hooks'
import { isDay } from '../../core/day.ts'
import type { JournalEntry } from '../../core/journal.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { Phrases } from '../page/phrases.tsx'
import { erase } from './journal-state.ts'

/** Erasing the visits of a span of days, or all; both can be undone while the page is open. */
export function EraseVisits({ entries }: { entries: readonly JournalEntry[] }) {
  const t = recordsTexts.get()
  const days = entries.map(({ day }) => day).sort()
  const [first, setFirst] = useState(days[0] ?? '')
  const [last, setLast] = useState(days.at(-1) ?? '')
  const [wrong, setWrong] = useState(false)
  const id = useId()
  const visitsOf = (gone: readonly JournalEntry[]) => gone.reduce((sum, { count }) => sum + count, 0)
  const words = (gone: readonly JournalEntry[]) => ({ done: t.erased(visitsOf(gone)), failed: t.notErased })
  const eraseDays = () => {
    const right = isDay(first) && isDay(last) && first <= last
    setWrong(!right)
    if (!right) return
    const gone = entries.filter(({ day }) => day >= first && day <= last)
    erase('visits', { first, last }, gone, words(gone))
  }
  return (
    <fieldset class="erase-visits">
      <legend>{t.eraseSome}</legend>
      <p class="buttons">
        <label class="whole">
          {t.from} <input type="date" value={first} onInput={(event) => setFirst(event.currentTarget.value)} />
        </label>
        <label class="whole">
          {t.to} <input type="date" value={last} onInput={(event) => setLast(event.currentTarget.value)} />
        </label>
        <button type="button" class="button" aria-describedby={wrong ? `${id}-wrong` : undefined} onClick={eraseDays}>
          {t.eraseDays}
        </button>
      </p>
      {wrong && (
        <p role="alert" id={`${id}-wrong`}>
          <Phrases text={t.daysNeeded} />
        </p>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={() => erase('visits', 'all', entries, words(entries))}>
          {t.eraseAll}
        </button>
      </p>
    </fieldset>
  )
}
