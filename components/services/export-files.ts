/**
 * The dataset as files to save, from the records bundled with the extension.
 * @module
 */

import type { Directory } from '../../dataset/bundle.ts'
import { exportJson } from '../../dataset/export.ts'
import { exportedFrom, type InLanguages } from '../../dataset/export-bundle.ts'
import { exportCsv } from '../../dataset/export-csv.ts'
import type { ExportedDataset } from '../../dataset/export-types.ts'
import type { Language } from '../../dataset/schema.ts'
import { loadBackground, loadDirectory, loadNotice } from '../../platform/data-files.ts'
import { backgroundSites } from '../../platform/host-index.ts'

export type ExportFile = 'dataset.json' | 'services.csv' | 'domains.csv' | 'claims.csv' | 'sources.csv' | 'timeline.csv'

/**
 * One of the files, named after the dataset and its date.
 * @throws Error when the browser cannot read one of the extension's own files.
 */
export async function exportFile(
  directory: Directory,
  file: ExportFile,
): Promise<{ name: string; type: string; text: string }> {
  const dataset = await exported(directory)
  const name = `whereabouts-${directory.date}-${file}`
  if (file === 'dataset.json') return { name, type: 'application/json', text: exportJson(dataset) }
  const text = exportCsv(dataset)[file]
  if (text === undefined) throw new Error(`no table ${file} in the export`)
  return { name, type: 'text/csv', text }
}

async function exported({ date, services }: Directory): Promise<ExportedDataset> {
  const [background, directories, ...bundled] = await Promise.all([
    inLanguages(loadBackground),
    inLanguages(loadDirectory),
    ...services.map(async ({ id, revision }) => {
      const loaded = await inLanguages((language) => loadNotice(id, language))
      const notice = { en: loaded.en.notice, 'zh-CN': loaded['zh-CN'].notice, 'zh-TW': loaded['zh-TW'].notice }
      return { notice, sources: loaded.en.sources, revision }
    }),
  ])
  return exportedFrom({
    date,
    services: bundled,
    companies: {
      en: directories.en.companies,
      'zh-CN': directories['zh-CN'].companies,
      'zh-TW': directories['zh-TW'].companies,
    },
    sites: backgroundSites,
    background: {
      en: background.en.background,
      'zh-CN': background['zh-CN'].background,
      'zh-TW': background['zh-TW'].background,
    },
    sources: background.en.sources,
  })
}

async function inLanguages<T>(load: (language: Language) => Promise<T>): Promise<InLanguages<T>> {
  const [en, cn, tw] = await Promise.all([load('en'), load('zh-CN'), load('zh-TW')])
  return { en, 'zh-CN': cn, 'zh-TW': tw }
}
