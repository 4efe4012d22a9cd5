import { useState } from 'preact/hooks'
import { servicesTexts } from '../../i18n/en/services.ts'
import { download } from '../../platform/download.ts'
import { report } from '../../platform/report.ts'
import { useCatalogue } from './catalogue.tsx'
import type { ExportFile } from './export-files.ts'

/** The whole dataset as files, made here and saved by the browser. */
export function Exports() {
  const t = servicesTexts.get()
  const { directory } = useCatalogue()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async (file: ExportFile) => {
    const { exportFile } = await import('./export-files.ts')
    const { name, text, type } = await exportFile(directory, file)
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
  const tables: [ExportFile, string][] = [
    ['services.csv', t.tableServices],
    ['domains.csv', t.tableDomains],
    ['claims.csv', t.tableClaims],
    ['sources.csv', t.tableSources],
    ['timeline.csv', t.tableTimeline],
  ]
  return (
    <section class="exports" aria-labelledby="exports">
      <h2 id="exports">{t.exports}</h2>
      <p class="quiet">{t.exportsNote}</p>
      <p class="export-buttons">
        <ExportButton file="dataset.json" label={t.exportJson} busy={state === 'busy'} onSave={onSave} />
        {tables.map(([file, table]) => (
          <ExportButton key={file} file={file} label={t.exportCsv({ table })} busy={state === 'busy'} onSave={onSave} />
        ))}
      </p>
      <p role="status">{state === 'busy' ? t.exporting : state === 'failed' ? t.exportFailed : ''}</p>
    </section>
  )
}

interface ButtonProps {
  file: ExportFile
  label: string
  busy: boolean
  onSave: (file: ExportFile) => void
}

function ExportButton({ file, label, busy, onSave }: ButtonProps) {
  return (
    <button type="button" class="button" data-file={file} disabled={busy} onClick={() => onSave(file)}>
      {label}
    </button>
  )
}
