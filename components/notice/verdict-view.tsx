import { badgeOf } from '../../core/badge.ts'
import { formatDate } from '../../core/format-date.ts'
import { asSentence, lineOf } from '../../core/sentence.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import type { Notice } from '../../dataset/notice.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'

/** Glyphs of the verdicts that have no badge. No tick anywhere: nothing here is an approval. */
const CALM_GLYPHS: Partial<Record<Verdict, string>> = {
  ended: '–',
  'none-known': '○',
  'not-you': '·',
  announced: '…',
  unconfirmed: '·',
}

/** The verdict's tone: what its colours and its glyph say. */
function toneOf(verdict: Verdict): 'stored' | 'maybe' | 'calm' {
  const badge = badgeOf(verdict)
  if (badge === null) return 'calm'
  return badge.text === '!' ? 'stored' : 'maybe'
}

export function Glyph({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`glyph ${toneOf(verdict)}`} aria-hidden="true">
      {badgeOf(verdict)?.text ?? CALM_GLYPHS[verdict]}
    </span>
  )
}

interface Props {
  service: IndexedService
  notice: Notice
  verdict: Verdict
  /** The verdict follows from the answer given for all services. */
  byDefault: boolean
}

/** Service, company, and the verdict in one sentence. */
export function VerdictView({ service, notice, verdict, byDefault }: Props) {
  const t = noticeTexts.get()
  const line = asSentence(lineOf(verdict, service, locale.get(), alertTexts.get()))
  return (
    <header class={`verdict ${toneOf(verdict)}`}>
      <p class="who">
        <b>{notice.name}</b> <span>{notice.company.name}</span>
      </p>
      <div class="verdict-box">
        <Glyph verdict={verdict} />
        <div role="status">
          <h1 id={`verdict-${notice.id}`}>{verdict === 'not-you' && byDefault ? t.notYouByDefault : line}</h1>
          <p>{underline(notice, verdict)}</p>
        </div>
      </div>
    </header>
  )
}

/** The second line: since when, and whose the partner is; or what to make of a verdict without a warning. */
function underline(notice: Notice, verdict: Verdict): string {
  const t = noticeTexts.get()
  const w = words.get()
  if (verdict === 'ended') return t.endedNote
  if (verdict === 'none-known') return t.noneNote
  const { since, partners } = notice.arrangement
  const owners = [...new Set(partners.filter((p) => p.lead).map((p) => w[p.ownership]))]
  const started = since === null ? [] : [asSentence(t.since({ date: formatDate(since, locale.get()) }))]
  return [...started, ...owners].join(' · ')
}
