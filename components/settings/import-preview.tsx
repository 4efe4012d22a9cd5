import { useEffect, useRef } from 'preact/hooks'
import { localDay } from '../../core/day.ts'
import { formatDate } from '../../core/format-date.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { locale } from '../../i18n/i18n.ts'
import { withoutWaiting } from '../../platform/report.ts'
import type { Remembered } from '../../storage/backup.ts'
import type { Backup } from '../../storage/backup-file.ts'
import { planImport, type RecordChanges } from '../../storage/import-plan.ts'
import type { ImportMode } from '../../storage/record-schemas.ts'
import { Radios } from '../controls/radios.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { applyBackup, backupState, followPreview } from './backup-state.ts'
import { changeText } from './change-text.ts'
import { useQuestions } from './use-questions.ts'

/** The id of the button that a backup is chosen with. */
export const BACKUP_BUTTON = 'backup-open'

interface Props {
  backup: Backup
  before: Remembered
  mode: ImportMode
}

/** What bringing back a backup would change, before anything does. */
export function ImportPreview({ backup, before, mode }: Props) {
  const t = recordsTexts.get()
  const plan = planImport(before, backup, mode)
  const { preferences } = plan
  const questions = useQuestions()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(followPreview, [])
  const cancel = () => {
    backupState.set({ step: 'none' })
    document.getElementById(BACKUP_BUTTON)?.focus()
  }
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title" ref={heading} tabIndex={-1}>
        <Phrases text={t.madeOn({ date: formatDate(localDay(Date.parse(backup.date)), locale.get()) })} />
      </h3>
      <Radios
        legend={t.mode}
        value={mode}
        options={[
          { value: 'merge', label: t.merge, note: t.mergeNote },
          { value: 'replace', label: t.replace, note: t.replaceNote },
        ]}
        onChoose={(value) => backupState.set({ step: 'preview', backup, before, mode: value })}
      />
      <div role="status">
        <p>{preferences.length === 0 ? t.noChange : t.willChange(preferences.length)}</p>
        <ul class="changes">
          {preferences.map((change) => (
            <li key={`${change.kind}:${'name' in change ? change.name : change.id}`}>
              <Phrases text={changeText(change, questions)} />
            </li>
          ))}
        </ul>
        <Counts what={t.seen} changes={plan.acknowledgements} />
        {backup.journal !== null && <Counts what={t.journalName} changes={plan.journal} />}
        {plan.journal === null && <Paragraph text={t.recordsUnknown} />}
      </div>
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => withoutWaiting(applyBackup(backup, mode), 'bringing back a backup')}
        >
          {mode === 'replace' ? t.replace : t.apply}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t.cancel}
        </button>
      </p>
    </section>
  )
}

function Counts({ what, changes }: { what: string; changes: RecordChanges | null }) {
  if (changes === null || changes.added + changes.changed + changes.removed === 0) return null
  return <Paragraph text={recordsTexts.get().recordChanges({ what, ...changes })} />
}
