import { useRef, useState } from 'preact/hooks'
import { recordsTexts } from '../../i18n/en/records.ts'
import { sentences } from '../../i18n/sentences.ts'
import { withoutWaiting } from '../../platform/report.ts'
import type { BackupFault } from '../../storage/backup-file.ts'
import { useAtom } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Problem } from '../page/problem.tsx'
import { type BackupState, backupState, openBackup, saveBackup } from './backup-state.ts'
import { BACKUP_BUTTON, ImportPreview } from './import-preview.tsx'
import { Section } from './parts.tsx'

/** Saving everything as one file, and bringing such a file back. */
export function BackupSection() {
  const t = recordsTexts.get()
  const state = useAtom(backupState)
  const [journal, setJournal] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const choose = (chosen: HTMLInputElement) => {
    const [file] = chosen.files ?? []
    if (file) withoutWaiting(openBackup(file), 'opening a backup')
    chosen.value = ''
  }
  return (
    <Section id="backup" title={t.backup}>
      <div>
        <Paragraph text={t.backupNote} />
        <p class="buttons">
          <button type="button" class="button" onClick={() => withoutWaiting(saveBackup(journal), 'saving a backup')}>
            {t.save}
          </button>
          <label class="check">
            <input type="checkbox" checked={journal} onChange={(event) => setJournal(event.currentTarget.checked)} />{' '}
            {t.withJournal}
          </label>
        </p>
      </div>
      <div>
        <p class="label" id={`${BACKUP_BUTTON}-label`}>
          {t.open}
        </p>
        <button
          id={BACKUP_BUTTON}
          type="button"
          class="button"
          aria-describedby={`${BACKUP_BUTTON}-label`}
          onClick={() => input.current?.click()}
        >
          {t.chooseFile}
        </button>
        {/* The browser would write its own words beside it, in its own language. */}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => choose(event.currentTarget)}
        />
        <Outcome state={state} />
        <Undo place="backup" />
      </div>
      {state.step === 'preview' && <ImportPreview {...state} />}
    </Section>
  )
}

/** What came of it, in words. */
function Outcome({ state }: { state: BackupState }) {
  const t = recordsTexts.get()
  const fine = fineText(state)
  return (
    <>
      <p role="status">{fine && <Phrases text={fine} />}</p>
      {state.step === 'not-made' && <Problem text={t.notMade} />}
      {state.step === 'not-applied' && <Problem text={state.pending ? t.pending : t.notApplied} />}
      {state.step === 'refused' && <Problem text={sentences(faultText(state.fault), t.nothingChanged)} />}
    </>
  )
}

/** What went well, or is being done; null where there is nothing of the kind to say. */
function fineText(state: BackupState): string | null {
  const t = recordsTexts.get()
  switch (state.step) {
    case 'working':
      return t.working
    case 'saved':
      return state.complete ? t.saved : sentences(t.saved, t.withoutRecords)
    case 'applied':
      return state.complete ? t.applied : t.appliedPartly
    case 'taken-back':
      return t.takenBack
    default:
      return null
  }
}

/**
 * Why a file is refused, with the field that is wrong. The field and what was expected there are as in the file, in
 * English.
 */
function faultText(fault: BackupFault | null): string {
  const t = recordsTexts.get()
  if (fault === null) return t.unreadable
  const { kind, field, expected } = fault
  if (kind === 'too-large') return t.tooLarge
  if (kind === 'not-json') return t.notJson
  const why = { foreign: t.foreign, newer: t.newerFile, damaged: t.damagedFile }[kind]
  return sentences(why, field === '' ? t.expected({ expected }) : t.field({ field, expected }))
}
