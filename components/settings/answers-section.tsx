import type { DefaultAnswer } from '../../core/choices.ts'
import { DEFAULT_ANSWERS } from '../../core/settings.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { setSetting } from '../../storage/preferences.ts'
import { Radios } from '../controls/radios.tsx'
import { type AllSettings, change } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { KeptList } from './kept-list.tsx'
import { Section } from './parts.tsx'

/** The default answer, and everything chosen for services and sites. */
export function AnswersSection({ all }: { all: AllSettings }) {
  const t = settingsTexts.get()
  return (
    <Section id="answers" title={t.answers}>
      <DefaultAnswerChoice value={all.settings.defaultAnswer} />
      <KeptList all={all} />
    </Section>
  )
}

function DefaultAnswerChoice({ value }: { value: DefaultAnswer }) {
  const t = settingsTexts.get()
  const texts: Record<DefaultAnswer, { label: string; note: string }> = {
    none: { label: t.defaultNone, note: t.defaultNoneNote },
    no: { label: t.defaultNo, note: t.defaultNoNote({ line: alertTexts.get().notYouByDefault }) },
  }
  return (
    <div>
      <Radios
        legend={t.defaultAnswer}
        value={value}
        options={DEFAULT_ANSWERS.map((one) => ({ value: one, ...texts[one] }))}
        onChoose={(chosen) =>
          change('defaultAnswer', setSetting('defaultAnswer', chosen), () => setSetting('defaultAnswer', value))
        }
      />
      <Undo place="defaultAnswer" />
    </div>
  )
}
