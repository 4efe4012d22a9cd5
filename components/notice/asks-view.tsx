import { formatDate } from '../../core/format-date.ts'
import type { AskedEntry, ContextSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { FoldedSources } from './folded-sources.tsx'
import { DataText } from './names.tsx'

/** A company on Open MIC's five asks: yes, partly, no or not known, each with the finding and its date. */
export function AsksView({ entry, sources }: { entry: AskedEntry; sources: readonly ContextSource[] }) {
  const t = noticeTexts.get()
  const w = words.get()
  return (
    <section class="asks">
      <h3>{entry.name}</h3>
      <dl>
        {entry.asks.map(({ ask, state, finding, as_of: asOf, sources: ids }) => (
          <div key={ask}>
            <dt>
              <DataText text={w[ask]} /> <span class={`state ${state}`}>{w[`ask-${state}`]}</span>
            </dt>
            <dd>
              <DataText text={finding} />
              {locale.get() === 'en' && ' '}
              {asOf && <small>{t.findingAsOf({ date: formatDate(asOf, locale.get()) })}</small>}{' '}
              <FoldedSources ids={ids} sources={sources} about={w[ask]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
