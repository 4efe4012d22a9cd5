/**
 * Which dataset this is, to the byte.
 * @module
 */
import { createHash } from 'node:crypto'
import { exportJson } from '../dataset/export.ts'
import type { Dataset } from '../dataset/schema.ts'
import { exportedDataset } from './export.ts'

/**
 * SHA-256, in hex, of the dataset as `npm run data:export` writes it to JSON: what `sha256sum whereabouts-dataset.json`
 * says, and of the extension's own export of everything.
 */
export function datasetHash(dataset: Dataset): string {
  return createHash('sha256')
    .update(exportJson(exportedDataset(dataset)))
    .digest('hex')
}
