import { useState } from 'preact/hooks'
import { localDay } from '../../core/day.ts'
import { noBefore } from '../../core/earlier-no.ts'
import type { ListRow } from '../../core/list/result.ts'
import { asSentence, lineOf, namesAbout } from '../../core/sentence.ts'
import { inLanguage } from '../../dataset/text.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { listTexts } from '../../i18n/en/list.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadNotice } from '../../platform/bundled.ts'
import type { InForce } from '../../storage/reader.ts'
import { saveAnswer } from '../controls/save-answer.ts'
import { Glyph } from '../notice/glyph.tsx'
import { Notice } from '../notice/notice.tsx'
import { ServiceLines } from '../notice/service-lines.tsx'
import { Disclosure } from '../page/disclosure.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Problem } from '../page/problem.tsx'

/** How many names of a site are written out. */
const SHOWN = 5
const NOTHING_NEW: ReadonlySet<string> = new Set()

/** A listed site in the list: its strongest verdict, the names that belong to it, and its notice in place. */
export function Row({ row, inForce }: { row: ListRow; inForce: InForce }) {
  const t = listTexts.get()
  const [failed, setFailed] = useState(false)
  const [strongest, ...others] = row.situation.services
  const { service, verdict } = strongest
  const name = inLanguage(service.name, locale.get())
  const names = namesAbout(service, locale.get())
  return (
    <li class="list-row" data-domain={row.situation.domain} data-service={service.id} data-verdict={verdict}>
      <Glyph verdict={verdict} storage={service.storage} />
      <div>
        <p>
          <b>{row.situation.domain}</b>{' '}
          <span class="quiet">
            <Phrases text={name} names={names} />
          </span>
        </p>
        <p>
          <Phrases text={asSentence(lineOf(strongest, locale.get(), alertTexts.get()))} names={names} />
        </p>
        {(row.hosts.length > 1 || row.hosts[0] !== row.situation.domain) && (
          <p class="quiet hosts">{t.inList({ hosts: namesOf(row.hosts) })}</p>
        )}
        {failed && <Problem text={t.notSaved} />}
        <Disclosure
          class="row-notice"
          title={<Phrases text={t.open({ service: name })} names={names} />}
          name={service.id}
          load={() => loadNotice(service.id, locale.get())}
        >
          {(notice) => (
            <Notice
              situation={strongest}
              notice={notice}
              domain={row.situation.domain}
              earlierNo={noBefore(strongest, inForce)}
              onAnswer={(answer) => saveAnswer(service.question, answer, setFailed)}
              fresh={NOTHING_NEW}
              today={localDay(Date.now())}
              nested
            />
          )}
        </Disclosure>
        {others.length > 0 && <ServiceLines services={others} />}
      </div>
    </li>
  )
}

/** The first few names, and how many more there are. */
function namesOf(hosts: readonly string[]): string {
  const more = hosts.length - SHOWN
  const shown = more > 1 ? hosts.slice(0, SHOWN) : hosts
  return shown.join(alertTexts.get().listSeparator) + (more > 1 ? ` +${more}` : '')
}
