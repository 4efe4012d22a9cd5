/**
 * Checks the whole dataset and prints every problem at once.
 * @module
 */
import { describe, loadDataset, type Problem } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { optionsOf } from './options.ts'

const USAGE = `Usage: npm run data:check -- [--warnings] [--data FOLDER]

Checks every file of the dataset. Ends with code 1 when there is an error.
  --warnings     list the warnings too, not only their number
  --data FOLDER  another data folder than this project's`

function countsByCheck(problems: readonly Problem[]): string {
  const counts = new Map<string, number>()
  for (const { check } of problems) counts.set(check ?? 'file', (counts.get(check ?? 'file') ?? 0) + 1)
  return [...counts].map(([check, count]) => `${count} ${check}`).join(', ')
}

const options = optionsOf(USAGE, { warnings: { type: 'boolean' }, data: { type: 'string' } })
const { dataset, problems } = loadDataset(options.data ?? DATA_DIRECTORY)
const errors = problems.filter(({ severity }) => severity === 'error')
const warnings = problems.filter(({ severity }) => severity === 'warning')
const listed = options.warnings ? problems : errors
for (const problem of listed) console.log(`${problem.severity}: ${describe(problem)}`)
console.log(`${dataset.services.length} services checked: ${errors.length} errors, ${warnings.length} warnings`)
if (warnings.length > 0 && !options.warnings) {
  console.log(`Warnings: ${countsByCheck(warnings)} (npm run data:check -- --warnings lists them)`)
}
process.exitCode = errors.length > 0 ? 1 : 0
