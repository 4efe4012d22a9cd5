/**
 * The dataset as files to save, from the records bundled with the extension.
 * @module
 */
import { exportJson, exportOf } from '../../dataset/export.ts'
import { exportCsv } from '../../dataset/export-csv.ts'
import type { ExportedDataset } from '../../dataset/export-types.ts'
import { contextModule, directoryModule, noticeModule } from '../../platform/bundled.ts'

export type ExportFile = 'dataset.json' | 'services.csv' | 'domains.csv' | 'claims.csv' | 'sources.csv' | 'timeline.csv'

/**
 * One of the files, named after the dataset and its date.
 * @param ids of the services wanted, in their order; all where null
 * @throws Error when the browser cannot read one of the extension's own files.
 */
export async function exportFile(
  file: ExportFile,
  ids: readonly string[] | null = null,
): Promise<{ name: string; type: string; text: string }> {
  const dataset = await exported(ids)
  const name = `whereabouts-${dataset.date}-${file}`
  if (file === 'dataset.json') return { name, type: 'application/json', text: exportJson(dataset) }
  const text = exportCsv(dataset)[file]
  if (text === undefined) throw new Error(`no table ${file} in the export`)
  return { name, type: 'text/csv', text }
}

async function exported(ids: readonly string[] | null): Promise<ExportedDataset> {
  const [directory, context] = await Promise.all([directoryModule(), contextModule()])
  const wanted = ids ?? directory.services.map(({ id }) => id)
  return exportOf(directory, await Promise.all(wanted.map(noticeModule)), context)
}
