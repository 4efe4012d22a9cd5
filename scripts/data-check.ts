/**
 * Checks the whole dataset and prints every problem at once.
 * @module
 */
import { checkReport } from '../editor/check-report.ts'
import { loadDataset } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { optionsOf } from './options.ts'

const USAGE = `Usage: npm run data:check -- [--warnings] [--translations] [--data FOLDER]

Checks every file of the dataset. Ends with code 1 when there is an error.
  --warnings     list the warnings too, not only their number; missing translations are only counted
  --translations list the missing translations
  --data FOLDER  another data folder than this project's`

const options = optionsOf(USAGE, {
  warnings: { type: 'boolean' },
  translations: { type: 'boolean' },
  data: { type: 'string' },
})
const { dataset, problems } = loadDataset(options.data ?? DATA_DIRECTORY)
for (const line of checkReport(dataset.services.length, problems, options)) console.log(line)
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
