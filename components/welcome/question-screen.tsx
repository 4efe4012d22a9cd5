import { DEFAULT_ANSWERS } from '../../core/settings.ts'
import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { setSetting } from '../../storage/preferences.ts'
import { Radios } from '../controls/radios.tsx'
import { type AllSettings, change } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Screen } from './screen.tsx'

/** The one question, which sets the default answer. */
export function QuestionScreen({ all }: { all: AllSettings | null }) {
  const t = welcomeTexts.get()
  const value = all?.settings.defaultAnswer ?? 'none'
  const texts = { none: { label: t.yes, note: t.yesNote }, no: { label: t.no, note: t.noNote } }
  return (
    <Screen id="question" number={2} title={t.questionTitle} next="sees">
      <div class="ask">
        <Radios
          legend={t.question}
          value={value}
          disabled={all === null}
          options={DEFAULT_ANSWERS.map((one) => ({ value: one, ...texts[one] }))}
          onChoose={(chosen) =>
            change('defaultAnswer', setSetting('defaultAnswer', chosen), () => setSetting('defaultAnswer', value))
          }
        />
      </div>
      <div>
        <Paragraph class="note" text={t.questionText} />
        <Undo place="defaultAnswer" />
      </div>
    </Screen>
  )
}
