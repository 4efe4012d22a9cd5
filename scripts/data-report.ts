/**
 * Prints what is covered, weak and old in the dataset, and writes all of it as a Markdown page.
 * @module
 */
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { markdownPage, reportOn } from '../editor/report.ts'
import { plainTable } from '../editor/table.ts'
import { optionsOf } from './options.ts'
import { soundDataset } from './sound-dataset.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run data:report -- [--out FILE] [--data FOLDER]

Prints the coverage of the dataset and its weakest places, and writes every one of them to a Markdown page.
  --out FILE     the page (.output/data-report.md)
  --data FOLDER  another data folder than this project's`

const options = optionsOf(USAGE, {
  out: { type: 'string', default: '.output/data-report.md' },
  data: { type: 'string', default: DATA_DIRECTORY },
})
const report = reportOn(soundDataset(options.data), new Date().toISOString().slice(0, 10))
for (const table of report.summary) console.log(`${table.title}\n${plainTable(table)}\n`)
writeWhole(options.out, markdownPage(report))
console.log(`All of it: ${options.out}`)
