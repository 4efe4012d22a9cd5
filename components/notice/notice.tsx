/**
 * The notice: the verdict with its facts and sources. The same in the popup, on the all-services page and for a link
 * that is checked.
 * @module
 */
import '../styles/notice.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import { asSentence, lineOf } from '../../core/sentence.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Notice as NoticeRecord } from '../../dataset/notice.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { useLater } from '../page/use-later.ts'
import { Actions } from './actions.tsx'
import { Affected } from './affected.tsx'
import { DataPathView } from './data-path-view.tsx'
import { Facts } from './facts.tsx'
import { Involved } from './involved.tsx'
import { isCalm } from './mark.ts'
import { More } from './more.tsx'
import { Question } from './question.tsx'
import { Record } from './record.tsx'
import { Siblings } from './siblings.tsx'
import { VerdictView } from './verdict-view.tsx'

export interface NoticeProps {
  situation: ServiceSituation
  notice: NoticeRecord
  /** The domain that was visited or asked about; null where the service itself is looked at. */
  domain: string | null
  /** The company's other services that are not shown otherwise, the strongest verdict first. */
  siblings?: readonly ServiceSituation[]
  /** The person answered No when the question did not serve this service yet. */
  earlierNo?: boolean
  onAnswer: (answer: OwnAnswer) => void
  /** Claims that are new to this person. */
  fresh: ReadonlySet<string>
  /** YYYY-MM-DD */
  today: string
  /** Inside the notice of another service, whose heading stands above its own. */
  nested?: boolean
  /** What stands between the question and the picture. */
  children?: ComponentChildren
}

/** The notice of a service, in the order of the questions that people ask. */
export function Notice(props: NoticeProps) {
  const {
    situation,
    notice,
    domain,
    siblings = [],
    earlierNo = false,
    onAnswer,
    fresh,
    today,
    nested,
    children,
  } = props
  const { service, verdict, asks } = situation
  const line = asSentence(lineOf(situation, locale.get(), alertTexts.get()))
  const calm = isCalm(verdict)
  const later = useLater()
  return (
    <article class="notice" data-verdict={verdict} data-service={service.id} aria-labelledby={`verdict-${service.id}`}>
      <VerdictView situation={situation} notice={notice} nested={nested ?? false} />
      <Changed line={`${notice.service.name}: ${line}`} />
      {asks && notice.question && (
        <Question
          key={service.id}
          question={notice.question}
          situation={situation}
          earlierNo={earlierNo}
          onAnswer={onAnswer}
        />
      )}
      {children}
      {calm && <Siblings company={notice.company.name} services={siblings} />}
      <DataPathView situation={situation} notice={notice} />
      {later && (
        <>
          <Actions notice={notice} />
          <Facts key={service.id} notice={notice} line={line} fresh={fresh} />
          <Affected notice={notice} domain={domain} />
          <Involved notice={notice} />
          <More notice={notice} siblings={calm ? [] : siblings} />
          <Record notice={notice} today={today} />
        </>
      )}
    </article>
  )
}

/** Says the verdict to those who listen when it changes, and nothing before. */
function Changed({ line }: { line: string }) {
  const first = useRef(line)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (line !== first.current) setSaid(noticeTexts.get().answerNow({ line }))
    first.current = line
  }, [line])
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  )
}
