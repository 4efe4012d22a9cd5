import { useId, useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import { namesAbout } from '../../core/sentence.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Notice } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { servesOf } from '../../platform/host-index.ts'
import { OutLink } from '../page/out-link.tsx'
import { Phrases } from '../page/phrases.tsx'
import { DataText } from './names.tsx'

type QuestionRecord = NonNullable<Notice['question']>

interface Props {
  question: QuestionRecord
  situation: ServiceSituation
  /** The person answered No when the question did not serve this service yet. */
  earlierNo: boolean
  onAnswer: (answer: OwnAnswer) => void
}

/**
 * The question whose answer decides, as three toggle buttons; "Not sure" shows how to check. Who answered is said where
 * it was not the person.
 */
export function Question({ question, situation, earlierNo, onAnswer }: Props) {
  const t = noticeTexts.get()
  const id = useId()
  const { own, answer, silence } = situation
  const [checking, setChecking] = useState(false)
  const answers: [OwnAnswer, string][] = [
    ['yes', t.yes],
    ['no', t.no],
    ['not-sure', t.notSure],
  ]
  const give = (given: OwnAnswer) => {
    setChecking(given === 'not-sure')
    onAnswer(given)
  }
  const serves = servesOf(question.id).length
  const meaning = own === null ? null : { yes: question.yes, no: question.no, 'not-sure': question.not_sure }[own]
  return (
    <fieldset class="question" aria-labelledby={id}>
      <h2 id={id}>
        <Phrases text={question.text} names={namesAbout(situation.service, locale.get())} />{' '}
        {serves > 1 && <small class="serves">{t.serves(serves)}</small>}
      </h2>
      <div class="answers">
        {answers.map(([given, label]) => (
          <button
            key={given}
            type="button"
            class="button"
            data-answer={given}
            aria-pressed={own === given}
            onClick={() => give(given)}
          >
            {label}
          </button>
        ))}
      </div>
      {earlierNo && <p class="note">{t.earlierNo}</p>}
      {answer.by === 'default' && (
        <p class="note">
          {t.byDefault} <OutLink href="/options.html#answers">{t.changeDefault}</OutLink>
        </p>
      )}
      {silence === 'administrator' && <p class="note">{t.byAdministrator}</p>}
      {meaning && (
        <p class="note">
          <DataText text={meaning} />
        </p>
      )}
      {(checking || own === 'not-sure') && <HowToCheck steps={question.steps} />}
    </fieldset>
  )
}

/** The way to the answer, a step each, with the address where it is done. */
function HowToCheck({ steps }: { steps: QuestionRecord['steps'] }) {
  return (
    <div class="how" role="status">
      <b>{noticeTexts.get().howToCheck}</b>
      <ol>
        {steps.map(({ text, link }) => (
          <li key={text}>
            <DataText text={text} />
            {link && (
              <>
                {' '}
                <OutLink href={link}>{shortAddress(link)}</OutLink>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The address without its scheme, as people read it. */
function shortAddress(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
