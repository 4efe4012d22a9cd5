/**
 * Checks the whole dataset and prints every problem at once.
 * @module
 */
import { describe, loadDataset, type Problem } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { optionsOf } from './options.ts'

const USAGE = `Usage: npm run data:check -- [--warnings] [--translations] [--data FOLDER]

Checks every file of the dataset. Ends with code 1 when there is an error.
  --warnings     list the warnings too, not only their number; missing translations are only counted
  --translations list the missing translations
  --data FOLDER  another data folder than this project's`

/** The check that finds missing translations. */
const MISSING = 'missing-translation'

function countsByCheck(problems: readonly Problem[]): string {
  const counts = new Map<string, number>()
  for (const { check } of problems) counts.set(check ?? 'file', (counts.get(check ?? 'file') ?? 0) + 1)
  return [...counts].map(([check, count]) => `${count} ${check}`).join(', ')
}

const options = optionsOf(USAGE, {
  warnings: { type: 'boolean' },
  translations: { type: 'boolean' },
  data: { type: 'string' },
})
const { dataset, problems } = loadDataset(options.data ?? DATA_DIRECTORY)
const errors = problems.filter(({ severity }) => severity === 'error')
const warnings = problems.filter(({ severity }) => severity === 'warning')
/** Hundreds of missing translations would bury all else. */
function isListed({ severity, check }: Problem): boolean {
  return severity === 'error' || Boolean(check === MISSING ? options.translations : options.warnings)
}
for (const problem of problems.filter(isListed)) console.log(`${problem.severity}: ${describe(problem)}`)
console.log(`${dataset.services.length} services checked: ${errors.length} errors, ${warnings.length} warnings`)
const unlisted = warnings.filter((warning) => !isListed(warning))
if (unlisted.length > 0) {
  const option = unlisted.every(({ check }) => check === MISSING) ? '--translations' : '--warnings'
  console.log(`Not listed: ${countsByCheck(unlisted)} (npm run data:check -- ${option} lists them)`)
}
process.exitCode = errors.length > 0 ? 1 : 0
