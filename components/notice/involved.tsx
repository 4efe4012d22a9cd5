import { formatDate } from '../../core/format-date.ts'
import type { Notice, NoticePartner } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { placesOf } from './data-path-view.tsx'
import { ChineseName, DataText } from './names.tsx'

/** Every organisation of the arrangement with its full name, ownership, role and time, and the places. */
export function Involved({ notice }: { notice: Notice }) {
  const t = noticeTexts.get()
  const { partners, places } = notice.arrangement
  if (partners.length === 0 && places.length === 0) return null
  return (
    <section class="involved">
      {partners.length > 0 && (
        <>
          <h2>{t.partners}</h2>
          <ul>
            {partners.map((partner) => (
              <li key={`${partner.id}-${partner.role}`}>
                <b>{partner.name}</b>
                <ChineseName partner={partner} />
                <small>{[words.get()[partner.ownership], partner.role, ...period(partner)].join(' · ')}</small>
                {partner.note && (
                  <small>
                    <DataText text={partner.note} />
                  </small>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {places.length > 0 && (
        <p>
          <b>{t.placesLabel}</b> {placesOf(notice)}
        </p>
      )}
    </section>
  )
}

function period({ from, to }: NoticePartner): string[] {
  const t = noticeTexts.get()
  const date = (text: string) => formatDate(text, locale.get())
  if (from !== null && to !== null) return [t.fromTo({ from: date(from), to: date(to) })]
  if (from !== null) return [t.since({ date: date(from) })]
  return to === null ? [] : [t.until({ date: date(to) })]
}
