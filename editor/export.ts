/**
 * From the checked dataset to its exported form.
 * @module
 */
import { exportOf } from '../dataset/export.ts'
import type { ExportedDataset } from '../dataset/export-types.ts'
import type { Dataset } from '../dataset/schema.ts'
import { context, directory, notice } from './publish.ts'

/** The dataset as `npm run data:export` writes it and the library carries it: what the extension itself exports. */
export function exportedDataset(dataset: Dataset): ExportedDataset {
  const notices = dataset.services.map((service) => notice(service, dataset))
  return exportOf(directory(dataset), notices, context(dataset))
}
