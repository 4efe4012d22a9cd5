import { useId, useMemo, useState } from 'preact/hooks'
import { findKept, type Kept, keptChoices } from '../../core/kept.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { lookup, services } from '../../platform/host-index.ts'
import type { AllSettings } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { KeptRow } from './kept-row.tsx'
import { useQuestions } from './use-questions.ts'

/**
 * So many rows of a group are drawn at once: ten thousand would hold up the page for seconds, and nobody reads them.
 */
const MOST_ROWS = 100

/** Every answer by its question, and every alert choice, with a search; each can be taken back, and that be undone. */
export function KeptList({ all }: { all: AllSettings }) {
  const t = settingsTexts.get()
  const [text, setText] = useState('')
  const id = useId()
  const questions = useQuestions()
  const language = locale.get()
  const kept = useMemo(() => {
    const questionText = (question: string) => questions.get(question) ?? null
    return keptChoices(all, { services, lookup, questionText }, language)
  }, [all, questions, language])
  const found = useMemo(() => findKept(kept, text), [kept, text])
  const isAnswer = ({ kind }: Kept) => kind === 'question' || kind === 'answer'
  return (
    <div class="kept">
      <h3>{t.kept}</h3>
      {kept.length === 0 && <Paragraph class="note" text={t.keptNone} />}
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
            <Phrases
              text={found.length === 0 ? t.keptNoMatch({ text: text.slice(0, 60) }) : t.keptFound(found.length)}
            />
          </span>
        </div>
      )}
      <Undo place="kept" />
      <Group title={t.keptAnswers} kept={found.filter(isAnswer)} all={all} />
      <Group title={t.keptAlerts} kept={found.filter((one) => !isAnswer(one))} all={all} />
    </div>
  )
}

function Group({ title, kept, all }: { title: string; kept: readonly Kept[]; all: AllSettings }) {
  const t = settingsTexts.get()
  const id = useId()
  if (kept.length === 0) return null
  const shown = kept.slice(0, MOST_ROWS)
  return (
    <div>
      <h4 id={id}>{title}</h4>
      <ul class="rows" aria-labelledby={id}>
        {shown.map((one) => (
          <KeptRow key={one.key} kept={one} all={all} />
        ))}
      </ul>
      {kept.length > shown.length && (
        <Paragraph class="note" text={t.keptMore({ shown: shown.length, count: kept.length })} />
      )}
    </div>
  )
}
