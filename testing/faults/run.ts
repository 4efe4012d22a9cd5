/**
 * The test of the tests: seeds each fault of list.ts in a copy of the code of its own, runs in one go all tests that
 * have to notice one, and names the faults that nobody noticed. `node testing/faults/run.ts [PART-OF-A-PATH]...`; ends
 * with code 1 under nine tenths.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runs } from '../../scripts/command.ts'
import { FAULTS, type Fault } from './list.ts'

const ASKED = 0.9
const ROOT = join(import.meta.dirname, '..', '..')
/** What the tests of a copy read. */
const COPIED = readdirSync(ROOT).filter(
  (name) => !/^(?:\.(?!wxt$)|node_modules$|data$|bench$|e2e$|icons$|webext-harness$)/.test(name),
)

interface Seeded {
  /** The copy's folder; the copy without a fault has one too, and its tests must pass. */
  name: string
  fault: Fault | null
  tests: string[]
}

const parts = process.argv.slice(2)
const faults = FAULTS.filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)))
const stale = faults.filter(({ file, from }) => !readFileSync(join(ROOT, file), 'utf8').includes(from))
const work = mkdtempSync(join(tmpdir(), 'faults-'))
symlinkSync(join(ROOT, 'node_modules'), join(work, 'node_modules'))
const testFiles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('node_modules'))
const testsOf = ({ tests }: Fault) => testFiles.filter((path) => tests.some((part) => path.includes(part)))

const seeded: Seeded[] = [
  { name: 'f0', fault: null, tests: [...new Set(faults.flatMap(testsOf))] },
  ...faults
    .filter((fault) => !stale.includes(fault))
    .map((fault, place) => ({ name: `f${place + 1}`, fault, tests: testsOf(fault) })),
]
for (const { name, fault } of seeded) {
  mkdirSync(join(work, name))
  for (const part of COPIED) cpSync(join(ROOT, part), join(work, name, part), { recursive: true })
  if (fault === null) continue
  const path = join(work, name, fault.file)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(fault.from, () => fault.to),
  )
}
const failed = failedIn(seeded.flatMap(({ name, tests }) => tests.map((path) => `${name}/${path}`)))
rmSync(work, { recursive: true, force: true })

const broken = seeded.filter(({ fault, name }) => fault === null && failed.has(name))
const missed = seeded.filter(({ fault, name }) => fault !== null && !failed.has(name))
for (const { fault } of missed) console.log(`MISSED ${fault?.file}: ${fault?.from}  ->  ${fault?.to}`)
for (const { file, from } of stale) console.log(`no longer there: ${file}: ${from}`)
if (broken.length > 0) console.log('Tests fail without any fault, so nothing is shown.')
const all = seeded.length - 1
console.log(`${all - missed.length} of ${all} faults caught, ${stale.length} no longer there`)
process.exitCode = broken.length > 0 || stale.length > 0 || missed.length > all * (1 - ASKED) ? 1 : 0

/** The copies in which a test failed. */
function failedIn(tests: readonly string[]): Set<string> {
  const results = join(work, 'results.json')
  process.env.WHEREABOUTS_FAULTS = work
  const projects = ['--project', 'unit*', '--project', 'components']
  const config = ['--config', join(ROOT, 'vitest.config.ts'), '--root', work]
  runs('vitest', ['run', ...config, ...projects, '--reporter=json', `--outputFile=${results}`, ...tests])
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as {
    testResults: { name: string; status: string; message: string }[]
  }
  const wrong = testResults.filter(({ status }) => status !== 'passed')
  for (const { name, message } of wrong)
    if (relative(work, name).startsWith('f0')) console.log(relative(work, name), message)
  return new Set(wrong.map(({ name }) => relative(work, name).split(/[/\\]/)[0] ?? ''))
}
