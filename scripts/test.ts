/**
 * Everything that must hold before a change lands: types, format and lint, unused code, data, spelling, unit tests,
 * every browser's build, what stores will say of it, and tests in real browsers. `npm test` runs it all; `npm test --
 * STEP...` runs the named steps, `npm test -- quick` those that take seconds and need no browser; `--full` has browsers
 * do everything that takes long (see e2e/amount.ts). Ends with "N passed, N failed": tests, and steps that are not
 * tests. Browser tests that passed only at a second try are named before that, and counted in it: "N flaky".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { TEST_BUILDS } from '../e2e/build.ts'
import { TEST_DIRECTORY } from '../editor/paths.ts'
import { runs } from './command.ts'
import { type Outcome, outcomeSchema } from './outcome.ts'

const results = mkdtempSync(join(tmpdir(), 'whereabouts-tests-'))

const STEPS: Record<string, () => Outcome> = {
  types: () => one(runs('tsc', ['--noEmit', '-p', '.'])),
  lint: () => one(runs('biome', ['ci', '--error-on-warnings', '.'])),
  unused: () => one(runs('knip', ['--no-progress'])),
  data: () => one(runs('node', ['scripts/data-check.ts'])),
  spelling: () => one(runs('node', ['scripts/spelling.ts'])),
  unit: () => vitest('unit*'),
  components: () => vitest('components'),
  build: () => one(runs('node', ['scripts/build.ts', '--quiet']) && testBuild()),
  packages: () => one(runs('node', ['scripts/packages.ts'])),
  e2e: () => vitest('e2e'),
}

/** Steps under one name. */
const QUICK = ['types', 'lint', 'unused', 'data', 'unit']

const named = process.argv
  .slice(2)
  .filter((argument) => argument !== '--full')
  .flatMap((argument) => (argument === 'quick' ? QUICK : [argument]))
if (process.argv.includes('--full')) process.env.WHEREABOUTS_FULL = '1'
const unknown = named.filter((step) => !Object.hasOwn(STEPS, step))
if (unknown.length > 0) {
  console.error(
    `no such step: ${unknown.join(', ')}\nusage: npm test -- [--full] [quick|${Object.keys(STEPS).join('|')}]...`,
  )
  process.exit(2)
}

const total: Outcome = { passed: 0, failed: 0, flaky: [] }
for (const step of named.length > 0 ? named : Object.keys(STEPS)) {
  const start = Date.now()
  const { passed, failed, flaky } = STEPS[step]?.() ?? one(false)
  total.passed += passed
  total.failed += failed
  total.flaky.push(...flaky)
  console.log(`\n${failed === 0 ? 'ok' : 'FAILED'}: ${step} (${((Date.now() - start) / 1000).toFixed(0)} s)\n`)
}
rmSync(results, { recursive: true, force: true })
if (total.flaky.length > 0) console.log(`Passed only at a second try:\n  ${total.flaky.join('\n  ')}\n`)
console.log(
  `${total.passed} passed, ${total.failed} failed${total.flaky.length > 0 ? `, ${total.flaky.length} flaky` : ''}`,
)
process.exitCode = total.failed === 0 ? 0 : 1

/** What browser tests look at: builds of their own dataset. */
function testBuild(): boolean {
  const folder = join(process.env.WHEREABOUTS_OUT ?? '.output', TEST_BUILDS)
  const env = { WHEREABOUTS_DATA: TEST_DIRECTORY, WHEREABOUTS_OUT: folder }
  return runs('node', ['scripts/build.ts', '--quiet', 'chrome', 'firefox'], { env })
}

function one(succeeded: boolean): Outcome {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, flaky: [] }
}

/**
 * Runs projects of vitest.config.ts; a run without a single passed test has failed, and so has one that vitest itself
 * calls failed.
 */
function vitest(project: string): Outcome {
  const file = join(results, `${project.replace('*', '')}.json`)
  process.env.WHEREABOUTS_OUTCOME = file
  const succeeded = runs('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=./scripts/outcome.ts',
  ])
  if (!existsSync(file)) return one(false)
  const outcome = v.parse(outcomeSchema, JSON.parse(readFileSync(file, 'utf8')))
  const isBroken = outcome.failed === 0 && (!succeeded || outcome.passed === 0)
  return isBroken ? { ...outcome, failed: 1 } : outcome
}
