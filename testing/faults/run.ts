/**
 * The test of the tests: seeds the faults of list.ts in a copy of the code, one after another, runs the tests that
 * reach the file, and names the faults that nobody noticed. `node testing/faults/run.ts [PART-OF-A-PATH]...`; ends with
 * code 1 under nine tenths.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { BaseSequencer, createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'
import { ROOT } from '../../scripts/command.ts'
import { FAULTS } from './list.ts'

const ASKED = 0.9
/** What is large and no test of a copy reads. */
const NOT_COPIED = /^(?:node_modules|\.git|\.output)$/
/** What finds a fault by chance, at length. */
const CHANCE = /\/fuzz\//
/** Those without a browser first. There, a missing element is awaited for as long as a test may take. */
const PROJECTS = [
  { project: 'unit*', testTimeout: 60_000 },
  { project: 'components', testTimeout: 10_000 },
]

const parts = process.argv.slice(2)
const faults = FAULTS.filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)))
const copy = mkdtempSync(join(tmpdir(), 'faults-'))
cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.test(basename(path)) })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
process.chdir(copy)

/** Where a fault is now. */
let place = ''

/** The tests nearest to the fault, by their paths, are the likeliest to notice it. */
class NearestFirst extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    return tests.toSorted((a, b) => nearness(b.moduleId) - nearness(a.moduleId))
  }
}

const sequence = { sequencer: NearestFirst }
const common = { root: copy, watch: false, bail: 1, reporters: [{}], sequence }
const runners = await Promise.all(PROJECTS.map(({ project }) => createVitest('test', { ...common, project })))
for (const [at, { testTimeout }] of PROJECTS.entries())
  for (const { config } of runners[at]?.projects ?? []) config.testTimeout = testTimeout
try {
  const wrong = await failureIn(faults.map(({ file }) => file))
  if (wrong !== null) throw new Error(`A test fails without any fault, so nothing is shown: ${wrong}`)
  await seedAll()
} finally {
  await Promise.all(runners.map((runner) => runner.close()))
  rmSync(copy, { recursive: true, force: true })
}

async function seedAll(): Promise<void> {
  const results: { room: string; caught: boolean }[] = []
  for (const { file, from, to } of faults) {
    const path = join(copy, file)
    const code = readFileSync(path, 'utf8')
    place = path
    write(path, code.split(from).join(to))
    const failure = await failureIn([file])
    write(path, code)
    console.log(`${failure === null ? 'MISSED' : 'caught'} ${file}: ${from}  ->  ${to}`)
    if (failure !== null) console.log(`       by ${failure}`)
    results.push({ room: file.slice(0, file.indexOf('/')), caught: failure !== null })
  }
  const share = (of: typeof results) => `${of.filter(({ caught }) => caught).length} of ${of.length}`
  for (const [room, of] of Map.groupBy(results, ({ room }) => room)) console.log(`${room}: ${share(of)}`)
  console.log(`${share(results)} faults caught`)
  process.exitCode = results.filter(({ caught }) => caught).length < results.length * ASKED ? 1 : 0
}

function write(path: string, code: string): void {
  writeFileSync(path, code)
  for (const runner of runners) runner.invalidateFile(path)
}

/** The first failure of the tests that reach the files; null where all pass. */
async function failureIn(files: readonly string[]): Promise<string | null> {
  for (const runner of runners) {
    const failure = await failureOf(runner, files)
    if (failure !== null) return failure
  }
  return null
}

async function failureOf(runner: Vitest, files: readonly string[]): Promise<string | null> {
  runner.config.related = files.map((file) => join(copy, file))
  // What failed before would end this run at once.
  runner.state.filesMap.clear()
  runner.state.idMap.clear()
  const related = await runner.getRelevantTestSpecifications()
  const tests = related.filter(({ moduleId }) => !CHANCE.test(moduleId))
  if (tests.length === 0) return null
  const { testModules, unhandledErrors } = await runner.runTestSpecifications(tests)
  return firstFailure(testModules) ?? (unhandledErrors.length > 0 ? String(unhandledErrors[0]) : null)
}

/** How many characters a path has in common with that of the fault. */
function nearness(path: string): number {
  const other = [...path].findIndex((character, at) => character !== place[at])
  return other === -1 ? path.length : other
}

function firstFailure(modules: readonly TestModule[]): string | null {
  for (const module of modules) {
    for (const test of module.children.allTests('failed')) {
      const why = test.result().errors?.[0]?.message.split('\n')[0]
      return `${module.relativeModuleId} > ${test.fullName} (${why})`
    }
    if (module.errors().length > 0) return `${module.relativeModuleId}: ${module.errors()[0]?.message}`
  }
  return null
}
