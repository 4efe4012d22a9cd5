import { useId, useState } from 'preact/hooks'
import { formatDate } from '../../core/format-date.ts'
import { evidenceDots } from '../../dataset/evidence.ts'
import type { NoticeClaim, NoticeSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { DataText } from './names.tsx'
import { SourceList } from './sources.tsx'

interface Props {
  claim: NoticeClaim
  /** All claims of the notice, to find those that dispute this one. */
  claims: readonly NoticeClaim[]
  sources: readonly NoticeSource[]
  /** New to this person. */
  fresh: boolean
}

/** One fact with its evidence and sources; a disputed one with what stands against it beside it. */
export function ClaimView({ claim, claims, sources, fresh }: Props) {
  const t = noticeTexts.get()
  const against = claims.filter((other) => claim.disputedBy.includes(other.id))
  if (against.length === 0) {
    return (
      <li class="fact" data-claim={claim.id}>
        <Said claim={claim} sources={sources} fresh={fresh} />
      </li>
    )
  }
  return (
    <li class="fact disputed" data-claim={claim.id}>
      <p class="mark">{t.disputed}</p>
      <div class="sides">
        <div>
          <Said claim={claim} sources={sources} fresh={fresh} />
        </div>
        <div>
          <p class="mark">{t.disputedBy}</p>
          {against.map((other) => (
            <Said key={other.id} claim={other} sources={sources} fresh={false} />
          ))}
        </div>
      </div>
    </li>
  )
}

function Said({ claim, sources, fresh }: Omit<Props, 'claims'>) {
  const t = noticeTexts.get()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>
        {fresh && (
          <>
            <mark class="fresh">{t.changedClaim}</mark>{' '}
          </>
        )}
        <DataText text={claim.text} />
      </p>
      <p class="evidence">
        <Dots filled={evidenceDots(claim.evidence)} />
        <span>{evidenceWords(claim, sources)}</span>
        {claim.asOf && <span>{t.asOf({ date: formatDate(claim.asOf, locale.get()) })}</span>}
        <button type="button" class="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t.sources(claim.sources.length)}{' '}
          <span class="visually-hidden">
            : <DataText text={claim.text} />
          </span>
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && <SourceList sources={sources} numbers={claim.sources} />}
      </div>
    </>
  )
}

function Dots({ filled }: { filled: 1 | 2 | 3 }) {
  return (
    <span class="dots" aria-hidden="true">
      {[1, 2, 3].map((dot) => (
        <i key={dot} class={dot <= filled ? 'on' : ''} />
      ))}
    </span>
  )
}

/** The evidence in words. An own statement is told apart by where it was read: from the companies, in law, or as others quoted it. */
function evidenceWords(claim: NoticeClaim, sources: readonly NoticeSource[]): string {
  const t = noticeTexts.get()
  if (claim.evidence === 'several') return t.evidenceSeveral
  if (claim.evidence === 'single') return t.evidenceSingle
  const kinds = claim.sources.map((number) => sources[number]?.kind)
  if (kinds.includes('company')) return t.evidenceCompany
  return kinds.includes('law') || kinds.includes('regulator') ? t.evidenceAuthority : t.evidenceQuoted
}
