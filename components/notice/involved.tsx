import { type InvolvedPartner, partnersOf } from '../../core/data-path.ts'
import { formatDate } from '../../core/format-date.ts'
import type { Notice } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { Meta } from './meta.tsx'
import { ChineseName, DataText, Label } from './names.tsx'
import { placesOf } from './step-text.ts'

/** Every organisation of the arrangement with its full name, ownership, part and time, and the places. */
export function Involved({ notice }: { notice: Notice }) {
  const t = noticeTexts.get()
  const partners = partnersOf(notice)
  const places = placesOf(notice, locale.get())
  const { operator, status } = notice.service.arrangement
  const unnamed = operator === 'not named'
  const over = status === 'ended' || status === 'unclear'
  if (partners.length === 0 && places === '' && !unnamed) return null
  return (
    <section class="involved">
      <h2>{over ? t.partnersThen : t.partners}</h2>
      {unnamed && <p>{t.notNamedDetail}</p>}
      {partners.length > 0 && (
        <ul>
          {partners.map((partner) => (
            <li key={`${partner.id}-${partner.part}`}>
              <b>{partner.name}</b>
              <ChineseName partner={partner} full />
              <small>
                <Meta parts={[words.get()[partner.ownership], partner.part, ...period(partner, over)]} />
              </small>
              {partner.note && (
                <small>
                  <DataText text={partner.note} />
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {places !== '' && (
        <p>
          <Label text={t.placesLabel} />
          {places}
        </p>
      )}
    </section>
  )
}

/** Of what is over, or may be, nothing is said to go on "since" then. */
function period({ from, to }: InvolvedPartner, over: boolean): string[] {
  const t = noticeTexts.get()
  const date = (text: string) => formatDate(text, locale.get())
  if (from !== null && to !== null) return [t.fromTo({ from: date(from), to: date(to) })]
  if (from !== null) return [over ? t.from({ date: date(from) }) : t.since({ date: date(from) })]
  return to === null ? [] : [t.until({ date: date(to) })]
}
