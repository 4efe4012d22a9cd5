/**
 * The exported dataset as one JSON file. Plain records in, text out: a page can use it as the command line does.
 * @module
 */
import type { ExportedDataset } from './export-types.ts'

/** What every export says of itself. */
export const EXPORT_HEAD = {
  format: 'whereabouts-dataset',
  version: 1,
  licence: 'CC-BY-4.0',
  licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Whereabouts dataset',
} as const satisfies Partial<ExportedDataset>

/** The text of the JSON export; the same bytes for the same data. */
export function exportJson(dataset: ExportedDataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`
}
