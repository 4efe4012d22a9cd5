import { useEffect, useRef, useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import { noBefore } from '../../core/earlier-no.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import { inLanguage } from '../../dataset/text.ts'
import { popupTexts } from '../../i18n/en/popup.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadNotice } from '../../platform/bundled.ts'
import type { InForce } from '../../storage/reader.ts'
import { briefText } from '../notice/brief.ts'
import { Glyph } from '../notice/glyph.tsx'
import { Notice } from '../notice/notice.tsx'
import { Disclosure } from '../page/disclosure.tsx'

const NOTHING_NEW: ReadonlySet<string> = new Set()

interface Props {
  /** The site's services but the strongest, the strongest first. */
  services: readonly ServiceSituation[]
  domain: string
  inForce: InForce
  /** The service that was shown in full until an answer changed the order; it stays open. */
  opened: string | null
  onAnswer: (about: ServiceSituation, answer: OwnAnswer) => void
  today: string
}

/** The other services of the site, a line each with mark and verdict; each opens in place. */
export function OtherServices({ services, domain, inForce, opened, onAnswer, today }: Props) {
  const t = popupTexts.get()
  if (services.length === 0) return null
  return (
    <section class="others">
      <h2 class="visually-hidden">{t.othersHere(services.length)}</h2>
      {services.map((situation) => (
        <Other
          key={situation.service.id}
          situation={situation}
          domain={domain}
          earlierNo={noBefore(situation, inForce)}
          opened={opened === situation.service.id}
          onAnswer={(answer) => onAnswer(situation, answer)}
          today={today}
        />
      ))}
    </section>
  )
}

interface OtherProps {
  situation: ServiceSituation
  domain: string
  earlierNo: boolean
  opened: boolean
  onAnswer: (answer: OwnAnswer) => void
  today: string
}

function Other({ situation, domain, earlierNo, opened, onAnswer, today }: OtherProps) {
  const { service, verdict } = situation
  const language = locale.get()
  const place = useRef<HTMLDivElement>(null)
  const [startsOpen] = useState(opened)
  // The pressed answer moved here with its service, and the focus stayed behind with what is gone.
  useEffect(() => {
    if (startsOpen && document.activeElement === document.body) place.current?.querySelector('summary')?.focus()
  }, [startsOpen])
  return (
    <div ref={place} class="other" data-other={service.id}>
      <Disclosure
        open={startsOpen}
        title={
          <>
            <Glyph verdict={verdict} storage={service.storage} small />
            <span>
              <span class="name">{inLanguage(service.name, language)}</span>{' '}
              <small>{briefText(verdict, service.storage, words.get())}</small>
            </span>
          </>
        }
        name={service.id}
        load={() => loadNotice(service.id, language)}
      >
        {(notice) => (
          <Notice
            situation={situation}
            notice={notice}
            domain={domain}
            earlierNo={earlierNo}
            onAnswer={onAnswer}
            fresh={NOTHING_NEW}
            today={today}
            nested
          />
        )}
      </Disclosure>
    </div>
  )
}
