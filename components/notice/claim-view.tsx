import { useId, useState } from 'preact/hooks'
import { formatDate } from '../../core/format-date.ts'
import type { NoticeClaim, NoticeSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { usePrinting } from '../page/use-printing.ts'
import { evidenceText } from './evidence-text.ts'
import { Joined } from './joined.tsx'
import { DataText } from './names.tsx'
import { SourceList } from './sources.tsx'

interface Props {
  claim: NoticeClaim
  /** All claims of the notice, to find those that dispute this one. */
  claims: readonly NoticeClaim[]
  sources: readonly NoticeSource[]
  /** Ids of claims that are new to this person. */
  fresh: ReadonlySet<string>
}

/** One fact with who says so and its sources; a disputed one with what stands against it beside it. */
export function ClaimView({ claim, claims, sources, fresh }: Props) {
  const t = noticeTexts.get()
  const against = claims.filter((other) => claim.disputed_by?.includes(other.id))
  const said = (one: NoticeClaim) => <Said key={one.id} claim={one} sources={sources} fresh={fresh.has(one.id)} />
  if (against.length === 0) {
    return (
      <li class="fact" data-claim={claim.id}>
        {said(claim)}
      </li>
    )
  }
  return (
    <li class="fact disputed" data-claim={claim.id}>
      <div class="sides">
        <div>
          <p class="mark">{t.disputed}</p>
          {said(claim)}
        </div>
        <div>
          <p class="mark">{t.disputedBy}</p>
          {against.map(said)}
        </div>
      </div>
    </li>
  )
}

function Said({ claim, sources, fresh }: { claim: NoticeClaim; sources: readonly NoticeSource[]; fresh: boolean }) {
  const t = noticeTexts.get()
  const id = useId()
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  const said = [
    evidenceText(claim, sources, t),
    ...(claim.as_of === null ? [] : [t.asOf({ date: formatDate(claim.as_of, locale.get()) })]),
  ]
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
        <Joined parts={said} />{' '}
        <button type="button" class="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t.sources(claim.sources.length)}
          <span class="visually-hidden">
            : <DataText text={claim.text} />
          </span>
        </button>
      </p>
      <div id={id} hidden={!open && !printing}>
        {(open || printing) && <SourceList sources={sources} ids={claim.sources} />}
      </div>
    </>
  )
}
