import { useEffect, useState } from 'preact/hooks'
import { localDay } from '../../core/day.ts'
import { noBefore } from '../../core/earlier-no.ts'
import { siblingsAt, situationsOf } from '../../core/siblings.ts'
import { wholeService } from '../../core/situation.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadNotice } from '../../platform/bundled.ts'
import { lookup, serviceById, services } from '../../platform/host-index.ts'
import { saveAnswer } from '../controls/save-answer.ts'
import { Notice } from '../notice/notice.tsx'
import { useInForce } from '../page/in-force.ts'
import { GoLink, useAddress } from './address.tsx'
import { SameSites } from './same-sites.tsx'
import { sharingSites } from './sharing-sites.ts'
import { Failed, Trouble } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'
import { useSituation } from './use-situation.ts'

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
        <Known service={service} />
      )}
    </div>
  )
}

function Known({ service }: { service: IndexedService }) {
  const t = servicesTexts.get()
  const { question } = service
  const inForce = useInForce()
  const situationOf = useSituation()
  const [notice, tryAgain] = useLoaded('notice', () => loadNotice(service.id, locale.get()))
  const [failed, setFailed] = useState(false)
  if (notice === 'failed') return <Failed tryAgain={tryAgain} />
  if (notice === null) {
    return (
      <div aria-busy="true">
        <p role="status">{t.loading}</p>
      </div>
    )
  }
  const situation = situationOf(service)
  const now = Date.now()
  const sharing = sharingSites(service, lookup)
  const siblings = siblingsAt(wholeService(service), services).filter((sibling) => !sharing.includes(sibling))
  return (
    <>
      {(failed || inForce.problem) && (
        <p class="problem" role="alert">
          {failed ? t.notSaved : t.notRead}
        </p>
      )}
      <Notice
        situation={situation}
        notice={notice}
        domain={null}
        siblings={situationsOf(siblings, inForce, now)}
        earlierNo={noBefore(situation, inForce)}
        onAnswer={(answer) => saveAnswer(question, answer, setFailed)}
        fresh={NOTHING_NEW}
        today={localDay(now)}
      >
        <SameSites shown={situation} others={situationsOf(sharing, inForce, now)} />
      </Notice>
    </>
  )
}
