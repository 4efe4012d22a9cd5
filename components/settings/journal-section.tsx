import { useEffect, useId } from 'preact/hooks'
import { RETENTIONS } from '../../core/settings.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { setSetting } from '../../storage/preferences.ts'
import { type AllSettings, change, useAtom } from '../controls/settings-state.ts'
import { Switch } from '../controls/switch.tsx'
import { Undo } from '../controls/undo.tsx'
import { Phrases } from '../page/phrases.tsx'
import { followJournal, journal } from './journal-state.ts'
import { LockedNote, Section } from './parts.tsx'
import { Visits } from './visits.tsx'

/** The journal on or off, how long it keeps visits, and what is in it. */
export function JournalSection({ all }: { all: AllSettings }) {
  const t = recordsTexts.get()
  const read = useAtom(journal)
  useEffect(followJournal, [])
  const { on, retention } = all.settings.journal
  const locked = all.locked.has('journal')
  const set = (value: typeof all.settings.journal) =>
    change('journal', setSetting('journal', value), () => setSetting('journal', { on, retention }))
  return (
    <Section id="mine" title={t.mine}>
      <div>
        <Switch
          label={t.journal}
          detail={t.journalNote}
          on={on}
          disabled={locked}
          onToggle={() => set({ on: !on, retention })}
        />
        <LockedNote when={locked} />
        <RetentionSelect value={retention} disabled={locked} onChoose={(value) => set({ on, retention: value })} />
        <Undo place="journal" />
      </div>
      {read !== null && !read.ok && (
        <p role="alert" class="problem" data-problem={read.problem}>
          <Phrases text={t[read.problem]} />
        </p>
      )}
      {read?.ok && <Visits entries={read.value} all={all} />}
    </Section>
  )
}

type Retention = (typeof RETENTIONS)[number]

function RetentionSelect(props: { value: Retention; disabled: boolean; onChoose: (value: Retention) => void }) {
  const t = recordsTexts.get()
  const id = useId()
  const choose = (chosen: string) => {
    const value = RETENTIONS.find((known) => String(known) === chosen)
    if (value !== undefined) props.onChoose(value)
  }
  return (
    <p class="retention">
      <label for={id}>{t.retention}</label>{' '}
      <select
        id={id}
        value={String(props.value)}
        disabled={props.disabled}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {RETENTIONS.map((days) => (
          <option key={days} value={String(days)}>
            {days === 'forever' ? t.forEver : t.days(days)}
          </option>
        ))}
      </select>{' '}
      {props.value !== 'forever' && (
        <small>
          <Phrases text={t.retentionNote} />
        </small>
      )}
    </p>
  )
}
