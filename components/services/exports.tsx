import { useState } from 'preact/hooks'
import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { download } from '../../platform/download.ts'
import { report } from '../../platform/report.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { useCatalogue } from './catalogue.tsx'
import type { ExportFile } from './export-files.ts'

/** What is listed as files, made here and saved by the browser, each with what it holds; or on paper. */
export function Exports({ found }: { found: readonly Entry[] }) {
  const t = servicesTexts.get()
  const { entries } = useCatalogue()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const all = found.length === entries.length
  const save = async (file: ExportFile) => {
    const { exportFile } = await import('./export-files.ts')
    // The whole dataset in its own order: its file is then the one whose hash "About" shows.
    const { name, text, type } = await exportFile(file, all ? null : found.map(({ service }) => service.id))
    download(name, text, type)
  }
  const onSave = (file: ExportFile) => {
    setState('busy')
    save(file).then(
      () => setState('idle'),
      (error: unknown) => {
        report(error, `exporting ${file}`)
        setState('failed')
      },
    )
  }
  const files: [ExportFile, string, string][] = [
    ['dataset.json', t.exportJson, t.holdsJson],
    ['services.csv', t.exportCsv({ table: t.tableServices }), t.holdsServices],
    ['domains.csv', t.exportCsv({ table: t.tableDomains }), t.holdsDomains],
    ['claims.csv', t.exportCsv({ table: t.tableClaims }), t.holdsClaims],
    ['sources.csv', t.exportCsv({ table: t.tableSources }), t.holdsSources],
    ['timeline.csv', t.exportCsv({ table: t.tableTimeline }), t.holdsTimeline],
  ]
  const count = t.found(found.length)
  return (
    <details class="exports">
      <summary>{t.exports}</summary>
      <Paragraph
        class="quiet"
        text={all ? t.exportsAll({ found: count }) : t.exportsFound({ found: count, all: entries.length })}
      />
      <ul>
        {files.map(([file, label, holds]) => (
          <li key={file}>
            <button
              type="button"
              class="button"
              data-file={file}
              disabled={state === 'busy'}
              onClick={() => onSave(file)}
            >
              {label}
            </button>
            <span>
              <Phrases text={holds} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" data-print onClick={() => print()}>
          {t.print}
        </button>
      </p>
      <p role="status">{state === 'busy' ? t.exporting : state === 'failed' ? t.exportFailed : ''}</p>
    </details>
  )
}
