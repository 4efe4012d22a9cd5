import { sayingOf } from '../../dataset/evidence.ts'
import type { NoticeClaim, NoticeSource } from '../../dataset/notice.ts'
import type { noticeTexts } from '../../i18n/en/notice.ts'

type Texts = ReturnType<(typeof noticeTexts)['get']>

/** Who says a claim, in words: "Said by GitLab", "3 independent publishers", "One publisher: Xinhua". */
export function evidenceText(claim: NoticeClaim, sources: readonly NoticeSource[], t: Texts): string {
  const { by, publishers } = sayingOf(claim, sources)
  const publisher = publishers[0] ?? ''
  switch (by) {
    case 'company':
      return t.saidBy({ publisher })
    case 'authority':
      return t.saidByAuthority({ publisher })
    case 'code':
      return t.seenInCode({ publisher })
    case 'quoted':
      return t.saidAsQuoted({ publisher })
    case 'several':
      // Two reports of one publisher make it no more independent.
      return publishers.length > 1 ? t.saidBySeveral(publishers.length) : t.saidByOne({ publisher })
    case 'single':
      return t.saidByOne({ publisher })
  }
}
