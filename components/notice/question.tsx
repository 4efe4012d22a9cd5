import { useId, useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { DataText } from './names.tsx'

interface Props {
  question: string
  howToCheck: string | null
  own: OwnAnswer | null
  onAnswer: (answer: OwnAnswer) => void
}

/** The question whose answer decides, as three toggle buttons; "Not sure" shows how to check. */
export function Question({ question, howToCheck, own, onAnswer }: Props) {
  const t = noticeTexts.get()
  const id = useId()
  const [checking, setChecking] = useState(false)
  const answers: [OwnAnswer, string][] = [
    ['yes', t.yes],
    ['no', t.no],
    ['not-sure', t.notSure],
  ]
  const give = (answer: OwnAnswer) => {
    setChecking(answer === 'not-sure')
    onAnswer(answer)
  }
  return (
    <fieldset class="question" aria-labelledby={id}>
      <h2 id={id}>
        <DataText text={question} />
      </h2>
      <div class="answers">
        {answers.map(([answer, label]) => (
          <button
            key={answer}
            type="button"
            class="button"
            data-answer={answer}
            aria-pressed={own === answer}
            onClick={() => give(answer)}
          >
            {label}
          </button>
        ))}
      </div>
      {howToCheck && (checking || own === 'not-sure') && (
        <p class="how" role="status">
          <b>{t.howToCheck}</b> {howToCheck}
        </p>
      )}
    </fieldset>
  )
}
