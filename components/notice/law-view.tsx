import { formatDate } from '../../core/format-date.ts'
import type { ContextLaw, ContextSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { FoldedSources } from './folded-sources.tsx'
import { Meta } from './meta.tsx'
import { DataText, Label } from './names.tsx'

/** A law: what each article requires, why it matters here, and what is disputed about it. */
export function LawView({ law, sources }: { law: ContextLaw; sources: readonly ContextSource[] }) {
  const t = noticeTexts.get()
  const dates = law.in_force === null ? [] : [t.inForceSince({ date: formatDate(law.in_force, locale.get()) })]
  return (
    <section class="law" id={`law-${law.id}`}>
      <h3>
        <DataText text={law.name} />
        {law.chinese && locale.get() === 'en' && (
          <>
            {' '}
            <span class="chinese" lang="zh-CN">
              {law.chinese}
            </span>
          </>
        )}
      </h3>
      <p class="quiet">
        <Meta parts={[...dates, law.status]} />
      </p>
      <p>
        <DataText text={law.why_it_matters} />
      </p>
      <dl>
        {law.articles.map(({ article, requires }) => (
          <div key={article}>
            <dt>{article}</dt>
            <dd>
              <DataText text={requires} />
            </dd>
          </div>
        ))}
      </dl>
      {law.disputed && (
        <p class="dispute">
          <Label text={t.disputedAboutLaw} />
          <DataText text={law.disputed} />
        </p>
      )}
      <FoldedSources ids={law.sources} sources={sources} about={law.name} />
    </section>
  )
}
