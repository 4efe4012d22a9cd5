/**
 * The notice of a service as a text that can be cited.
 * @module
 */
import { formatDate } from '../../core/format-date.ts'
import { inOrderOfUse, inTellingOrder, TOLD_FIRST } from '../../dataset/facts.ts'
import type { Notice } from '../../dataset/notice.ts'
import type { Language } from '../../dataset/vocabulary.ts'
import type { noticeTexts } from '../../i18n/en/notice.ts'
import { evidenceText } from './evidence-text.ts'

type Texts = ReturnType<(typeof noticeTexts)['get']>

/**
 * The verdict, every claim with who says so, its date and the numbers of its sources, then the sources, and when the
 * facts and the dataset are of. What disputes a claim is named with it.
 */
export function citation(
  { service, company }: Notice,
  line: string,
  datasetDate: string,
  t: Texts,
  language: Language,
): string {
  const date = (text: string) => formatDate(text, language)
  const ordered = inTellingOrder(service.claims, TOLD_FIRST)
  const sources = inOrderOfUse(service.sources, ordered)
  const numbers = new Map(sources.map(({ id }, place) => [id, place + 1]))
  const places = new Map(ordered.map(({ id }, place) => [id, place + 1]))
  const claims = ordered.map((claim, place) => {
    const about = [
      evidenceText(claim, service.sources, t),
      ...(claim.as_of === null ? [] : [t.asOf({ date: date(claim.as_of) })]),
      ...(claim.disputed_by ?? []).map((id) => t.disputedByNumber({ number: String(places.get(id) ?? id) })),
    ]
    const cited = claim.sources.map((id) => `[${numbers.get(id) ?? id}]`).join('')
    return `${place + 1}. ${claim.text} ${cited} (${about.join('; ')})`
  })
  const listed = sources.map(({ publisher, title, published, url }, place) => {
    const when = published === null ? t.undated : date(published)
    return `[${place + 1}] ${publisher}: ${title}. ${when}. ${url ?? t.noAddress}`
  })
  return [
    `${service.name} · ${company.name}`,
    line,
    '',
    t.facts,
    ...claims,
    '',
    t.sourcesTitle,
    ...listed,
    '',
    `${t.reviewedOn({ date: date(service.reviewed_on) })} · ${t.datasetOf({ date: date(datasetDate) })} · Whereabouts`,
  ].join('\n')
}
