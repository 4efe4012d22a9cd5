import { useState } from 'preact/hooks'
import type { Notice } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { locale } from '../../i18n/i18n.ts'
import { datasetDate } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { citation } from './cite.ts'

/** Puts the notice with its sources into the clipboard, as text. */
export function CopyWithSources({ notice, line }: { notice: Notice; line: string }) {
  const t = noticeTexts.get()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(citation(notice, line, datasetDate, t, locale.get())).then(
      () => setOutcome('copied'),
      (error: unknown) => {
        report(error, 'copying a notice')
        setOutcome('failed')
      },
    )
  }
  return (
    <>
      <button type="button" class="plain" onClick={copy}>
        {t.copy}
      </button>
      <span role="status">{outcome === null ? '' : outcome === 'copied' ? t.copied : t.notCopied}</span>
    </>
  )
}
