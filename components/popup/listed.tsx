import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import { localDay } from '../../core/day.ts'
import { noBefore } from '../../core/earlier-no.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import { localised } from '../../dataset/text.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import { servesOf } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { setAnswer } from '../../storage/preferences.ts'
import { Notice } from '../notice/notice.tsx'
import { useFresh } from '../notice/use-fresh.ts'
import { LinkPlace } from '../page/out-link.tsx'
import { Problem } from '../page/problem.tsx'
import { AlertControls } from './alert-controls.tsx'
import { DefaultOffer } from './default-offer.tsx'
import type { ListedSite } from './follow-site.ts'
import { OtherServices } from './other-services.tsx'
import { PrivateNote } from './private-note.tsx'

/**
 * The popup on a listed site: the notice of its strongest service, the others as a line each, and the alert controls,
 * always in reach.
 */
export function Listed({ shown }: { shown: ListedSite }) {
  const t = controlsTexts.get()
  const [failed, setFailed] = useState(false)
  const [answeredNo, setAnsweredNo] = useState<string | null>(null)
  const isPrivate = useContext(LinkPlace)?.private ?? false
  const { situation, inForce, siblings, notice: shipped } = shown
  const [strongest, ...others] = situation.services
  const { service } = strongest
  const language = locale.get()
  const notice = useMemo(() => localised(shipped, language), [shipped, language])
  const fresh = useFresh(notice, service.revision, isPrivate)
  const before = useRef(service.id)
  const demoted = before.current === service.id ? null : before.current
  useEffect(() => {
    before.current = service.id
  }, [service.id])
  const save = (work: Promise<void>) => {
    work.then(
      () => setFailed(false),
      (error: unknown) => {
        report(error, 'saving a choice')
        setFailed(true)
      },
    )
  }
  const onAnswer = (about: ServiceSituation, answer: OwnAnswer) => {
    const { question } = about.service
    if (question === null) return
    setAnsweredNo(answer === 'no' ? question : null)
    save(setAnswer(question, answer, servesOf(question)))
  }
  const today = localDay(Date.now())
  return (
    <>
      <main class="scroll">
        {failed && <Problem text={t.notSaved} />}
        {inForce.problem && <Problem text={t.notRead} />}
        {isPrivate && <PrivateNote />}
        <Notice
          situation={strongest}
          notice={notice}
          domain={situation.domain}
          siblings={siblings}
          earlierNo={noBefore(strongest, inForce)}
          onAnswer={(answer) => onAnswer(strongest, answer)}
          fresh={fresh}
          today={today}
        >
          {answeredNo !== null && <DefaultOffer question={answeredNo} inForce={inForce} save={save} />}
          <OtherServices
            services={others}
            domain={situation.domain}
            inForce={inForce}
            opened={demoted}
            onAnswer={onAnswer}
            today={today}
          />
        </Notice>
      </main>
      <AlertControls shown={shown} notice={notice} save={save} />
    </>
  )
}
