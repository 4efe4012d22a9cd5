import { useEffect, useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import type { Match } from '../../core/lookup.ts'
import { situationOf } from '../../core/situation.ts'
import { answerMatters } from '../../core/verdict.ts'
import { wholeOf } from '../../core/whole-service.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { type LoadedNotice, loadNotice } from '../../platform/bundled.ts'
import { serviceById } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { forService, onChanged, type ServicePreferences, setAnswer } from '../../storage/preferences.ts'
import { Notice } from '../notice/notice.tsx'
import { GoLink, useAddress } from './address.tsx'
import { Failed, Trouble } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

const NOTHING_NEW: ReadonlySet<string> = new Set()

/** The notice of one service, or that there is no such service. */
export function ServiceView({ id }: { id: string }) {
  const t = servicesTexts.get()
  const { address } = useAddress()
  const service = serviceById(id)
  useEffect(() => {
    scrollTo(0, 0)
  }, [id])
  return (
    <div class="single">
      <p class="back">
        <GoLink to={{ service: null }}>← {t[address.view]}</GoLink>
      </p>
      {service === null ? (
        <Trouble title={t.unknownService} text={t.unknownServiceText({ id })} />
      ) : (
        <Known match={wholeOf(service)} />
      )}
    </div>
  )
}

function Known({ match }: { match: Match }) {
  const t = servicesTexts.get()
  const { id } = match.service
  const [loaded, tryAgain] = useLoaded('notice', () => load(match))
  const [changed, setChanged] = useState<ServicePreferences | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    return onChanged(() => {
      forService(id, match.domain).then(setChanged, (error: unknown) => report(error, 'reading preferences'))
    })
  }, [id, match.domain])
  if (loaded === 'failed') return <Failed tryAgain={tryAgain} />
  if (loaded === null) {
    return (
      <div aria-busy="true">
        <p role="status">{t.loading}</p>
      </div>
    )
  }
  const chosen = changed ?? loaded.chosen
  const onAnswer = (answer: OwnAnswer) => {
    setAnswer(id, answer).then(
      () => setFailed(false),
      (error: unknown) => {
        report(error, 'saving an answer')
        setFailed(true)
      },
    )
  }
  const question = answerMatters(match.service, match.exposure)
    ? {
        own: chosen.answer,
        byDefault: chosen.answer === null && chosen.settings.defaultAnswer === 'no',
        onAnswer,
      }
    : null
  return (
    <>
      {(failed || chosen.problem) && (
        <p class="problem" role="alert">
          {failed ? t.notSaved : t.notRead}
        </p>
      )}
      <Notice
        service={match.service}
        loaded={loaded.notice}
        verdict={situationOf(match, chosen, Date.now()).verdict}
        domain={null}
        question={question}
        fresh={NOTHING_NEW}
        today={new Date().toISOString().slice(0, 10)}
      />
    </>
  )
}

async function load(match: Match): Promise<{ notice: LoadedNotice; chosen: ServicePreferences }> {
  const [notice, chosen] = await Promise.all([
    loadNotice(match.service.id, locale.get()),
    forService(match.service.id, match.domain),
  ])
  return { notice, chosen }
}
