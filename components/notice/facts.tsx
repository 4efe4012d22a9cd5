import { byGroup, type FactGroup, inOrderOfUse, inTellingOrder, TOLD_FIRST, told } from '../../dataset/facts.ts'
import type { Notice, NoticeClaim } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { OutLink } from '../page/out-link.tsx'
import { usePrinting } from '../page/use-printing.ts'
import { ClaimView } from './claim-view.tsx'
import { CopyWithSources } from './copy-with-sources.tsx'

interface Props {
  notice: Notice
  /** The verdict in one line, for the copy. */
  line: string
  fresh: ReadonlySet<string>
}

/** The facts: the most telling first, the others folded by what they are about. */
export function Facts({ notice, line, fresh }: Props) {
  const t = noticeTexts.get()
  const printing = usePrinting()
  const { claims } = notice.service
  const { first, rest } = told(claims, TOLD_FIRST)
  const sources = inOrderOfUse(notice.service.sources, inTellingOrder(claims, TOLD_FIRST))
  const list = (shown: readonly NoticeClaim[]) => (
    <ul class="facts">
      {shown.map((claim) => (
        <ClaimView key={claim.id} claim={claim} claims={claims} sources={sources} fresh={fresh} />
      ))}
    </ul>
  )
  return (
    <section class="known">
      <h2>{t.facts}</h2>
      {fresh.size > 0 && <p class="quiet">{t.newSince}</p>}
      {list(first)}
      {rest.length > 0 && (
        <details class="rest" open={printing || rest.some(({ id }) => fresh.has(id))}>
          <summary>{t.allFacts(rest.length)}</summary>
          {byGroup(rest, claims).map(({ group, claims: ofGroup }) => (
            <div key={group}>
              <h3>{groupTitle(group)}</h3>
              {list(ofGroup)}
            </div>
          ))}
        </details>
      )}
      <p class="fact-links">
        <CopyWithSources notice={notice} line={line} />
        <OutLink href="/about.html#grading">{t.grading}</OutLink>
      </p>
    </section>
  )
}

function groupTitle(group: FactGroup): string {
  const t = noticeTexts.get()
  return {
    storage: t.groupStorage,
    operator: t.groupOperator,
    keys: t.groupKeys,
    access: t.groupAccess,
    censorship: t.groupCensorship,
    law: t.groupLaw,
    company: t.groupCompany,
    ended: t.groupEnded,
    other: t.groupOther,
  }[group]
}
