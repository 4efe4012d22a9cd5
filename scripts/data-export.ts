/**
 * Writes the dataset as one JSON file and as CSV tables.
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJson } from '../dataset/export.ts'
import { exportCsv } from '../dataset/export-csv.ts'
import { exportedDataset } from '../editor/export.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { optionsOf } from './options.ts'
import { soundDataset } from './sound-dataset.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run data:export -- [--out FOLDER] [--data FOLDER]

Writes whereabouts-dataset.json and services, domains, claims, sources and timeline as CSV, with the licence.
  --out FOLDER   where to (.output/data-export)
  --data FOLDER  another data folder than this project's`

const options = optionsOf(USAGE, {
  out: { type: 'string', default: '.output/data-export' },
  data: { type: 'string', default: DATA_DIRECTORY },
})
const dataset = exportedDataset(soundDataset(options.data))
const files = {
  'whereabouts-dataset.json': exportJson(dataset),
  ...exportCsv(dataset),
  LICENSE: readFileSync(join(DATA_DIRECTORY, 'LICENSE'), 'utf8'),
}
for (const [name, text] of Object.entries(files)) {
  writeWhole(join(options.out, name), text)
  console.log(`wrote ${join(options.out, name)} (${Buffer.byteLength(text).toLocaleString('en')} bytes)`)
}
