/**
 * The line under the verdict: since when, and whose the partner is, and of what data alone it holds where that is all
 * that is known; or what to make of a verdict without a warning.
 * @module
 */
import { partnersOf } from '../../core/data-path.ts'
import { formatDate } from '../../core/format-date.ts'
import { asSentence } from '../../core/sentence.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Notice } from '../../dataset/notice.ts'
import type { Language } from '../../dataset/vocabulary.ts'
import type { noticeTexts } from '../../i18n/en/notice.ts'
import type { words } from '../../i18n/en/words.ts'

type NoticeTexts = ReturnType<(typeof noticeTexts)['get']>
type Words = ReturnType<(typeof words)['get']>

/**
 * Its parts, each with a subject: "Guizhou-Cloud Big Data is state-owned", never "state-owned" alone. None where there
 * is nothing to say.
 */
export function underlineOf(
  { verdict, service }: ServiceSituation,
  notice: Notice,
  t: NoticeTexts,
  w: Words,
  language: Language,
): string[] {
  switch (verdict) {
    case 'not-you':
      return [t.notYouNote]
    case 'ended':
      return [t.endedNote]
    case 'none-known':
      return [service.status === 'active' ? t.elsewhereNote : t.noneNote]
    case 'announced':
    case 'unclear':
      return [t.openNote]
    default: {
      const { since } = notice.service.arrangement
      const started = since === null ? [] : [asSentence(t.since({ date: formatDate(since, language) }))]
      const owners = partnersOf(notice)
        .filter(({ lead, ownership }) => lead && ownership !== 'unknown')
        .map(({ short, ownership }) => t.ownedAs({ partner: short, ownership: w[`is-${ownership}`] }))
      return [...onlyKind(verdict, notice, t), ...started, ...new Set(owners)]
    }
  }
}

/** The verdict says "data is kept": where it is of one kind, that is said with it. */
function onlyKind(verdict: Verdict, { dataKinds: [kind, second] }: Notice, t: NoticeTexts): string[] {
  if (verdict !== 'in-china' && verdict !== 'depends') return []
  return kind === undefined || second !== undefined ? [] : [t.onlyKind({ kind: kind.name })]
}
