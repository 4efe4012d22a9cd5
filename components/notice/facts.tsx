import { byGroup, type FactGroup, mostTelling } from '../../dataset/facts.ts'
import type { Notice, NoticeSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { ClaimView } from './claim-view.tsx'

/** How many facts are told before the rest is folded. */
const TOLD_FIRST = 3

interface Props {
  notice: Notice
  sources: readonly NoticeSource[]
  fresh: ReadonlySet<string>
}

/** The facts: the most telling first, the others folded by what they are about. */
export function Facts({ notice, sources, fresh }: Props) {
  const t = noticeTexts.get()
  const told = mostTelling(notice.claims, TOLD_FIRST)
  const rest = notice.claims.filter((claim) => !told.includes(claim))
  const list = (claims: typeof told) => (
    <ul class="facts">
      {claims.map((claim) => (
        <ClaimView key={claim.id} claim={claim} claims={notice.claims} sources={sources} fresh={fresh.has(claim.id)} />
      ))}
    </ul>
  )
  return (
    <section class="known">
      <h2>{t.facts}</h2>
      {fresh.size > 0 && <p class="quiet">{t.newSince}</p>}
      {list(told)}
      {rest.length > 0 && (
        <details class="rest" open={rest.some((claim) => fresh.has(claim.id))}>
          <summary>{t.allFacts(rest.length)}</summary>
          {byGroup(rest).map(({ group, claims }) => (
            <div key={group}>
              <h3>{groupTitle(group)}</h3>
              {list(claims)}
            </div>
          ))}
        </details>
      )}
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
