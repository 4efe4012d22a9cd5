/**
 * The notice: the verdict with its facts and sources. The same in the popup, on the all-services page and for a link that is checked.
 * @module
 */
import '../styles/notice.css'
import type { OwnAnswer } from '../../core/choices.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import type { LoadedNotice } from '../../platform/bundled.ts'
import { Actions } from './actions.tsx'
import { Affected } from './affected.tsx'
import { DataPathView } from './data-path-view.tsx'
import { Facts } from './facts.tsx'
import { Involved } from './involved.tsx'
import { More } from './more.tsx'
import { Question } from './question.tsx'
import { Record } from './record.tsx'
import { VerdictView } from './verdict-view.tsx'

export interface NoticeProps {
  service: IndexedService
  loaded: LoadedNotice
  verdict: Verdict
  /** The domain that was visited or asked about; null where the service itself is looked at. */
  domain: string | null
  /** Asked only where the answer matters; null elsewhere. */
  question: { own: OwnAnswer | null; byDefault: boolean; onAnswer: (answer: OwnAnswer) => void } | null
  /** Claims that are new to this person. */
  fresh: ReadonlySet<string>
  /** YYYY-MM-DD */
  today: string
}

export function Notice({ service, loaded, verdict, domain, question, fresh, today }: NoticeProps) {
  const { notice, sources, laws } = loaded
  return (
    <article class="notice" data-verdict={verdict} data-service={notice.id} aria-labelledby={`verdict-${notice.id}`}>
      <VerdictView service={service} notice={notice} verdict={verdict} byDefault={question?.byDefault ?? false} />
      {question && notice.question && (
        <Question
          question={notice.question}
          howToCheck={notice.howToCheck}
          own={question.own}
          onAnswer={question.onAnswer}
        />
      )}
      <Affected notice={notice} domain={domain} />
      <DataPathView
        notice={notice}
        laws={laws}
        sources={sources}
        verdict={verdict}
        mine={verdict === 'in-china' && domain !== null}
      />
      <Facts notice={notice} sources={sources} fresh={fresh} />
      <Actions actions={notice.actions} />
      <Involved notice={notice} />
      <More notice={notice} />
      <Record notice={notice} sources={sources} today={today} />
    </article>
  )
}
