/**
 * The test of the tests: seeds the faults of list.ts in a copy of the code, one after another, runs the tests beside
 * the file and then all that reach it, and names the faults that nobody noticed. `node testing/faults/run.ts [PART-OF-A-PATH]...`; ends with
 * code 1 under nine tenths.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { programOf, ROOT } from '../../scripts/command.ts'
import { FAULTS } from './list.ts'

const ASKED = 0.9
/** What is large and no test of a copy reads. */
const NOT_COPIED = /^(?:node_modules|\.git|\.output)$/

/** In a browser a missing element is awaited for as long as a test may take: no longer than sound ones need. */
const PROJECTS = [['--project=unit*', '--testTimeout=60000'], ['--project=components', '--testTimeout=10000']]
const OPTIONS = ['--run', '--bail=1', '--passWithNoTests', '--reporter=tap-flat']

const parts = process.argv.slice(2)
const faults = FAULTS.filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)))
const copy = mkdtempSync(join(tmpdir(), 'faults-'))
try {
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.test(basename(path)) })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const wrong = failureIn('related', ...new Set(faults.map(({ file }) => file)))
  if (wrong !== null) throw new Error(`Tests fail without any fault, so nothing is shown: ${wrong}`)
  seedAll()
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function seedAll(): void {
  const results = faults.map(({ file, from, to }) => {
    const path = join(copy, file)
    const code = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      code.replace(from, () => to),
    )
    const failure = failureIn('run', dirname(file)) ?? failureIn('related', file)
    writeFileSync(path, code)
    console.log(`${failure === null ? 'MISSED' : 'caught'} ${file}: ${from}  ->  ${to}`)
    if (failure !== null) console.log(`       by ${failure}`)
    return { room: file.slice(0, file.indexOf('/')), caught: failure !== null }
  })
  const share = (of: typeof results) => `${of.filter(({ caught }) => caught).length} of ${of.length}`
  for (const [room, of] of Map.groupBy(results, ({ room }) => room)) console.log(`${room}: ${share(of)}`)
  console.log(`${share(results)} faults caught`)
  process.exitCode = results.filter(({ caught }) => caught).length < results.length * ASKED ? 1 : 0
}

/** The first failure of the tests that `which` names; null where all pass. */
function failureIn(...which: readonly string[]): string | null {
  for (const project of PROJECTS) {
    const args = [programOf('vitest'), ...which, ...OPTIONS, ...project]
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
    // A test that the first failure kept from running is "not ok" too, but took no time.
    if (status !== 0) return /^not ok \d+ - (.*) # time/m.exec(stdout)?.[1] ?? 'a run that ends before any test fails'
  }
  return null
}
