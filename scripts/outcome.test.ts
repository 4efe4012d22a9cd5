import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { ROOT } from './command.ts'

/** One that passes, one that does so at the second try, one that fails, one that is skipped. */
const TESTS = `
import { describe, expect, it } from '${pathToFileURL(join(ROOT, 'node_modules/vitest/dist/index.js'))}'
let tries = 0
describe('a test', () => {
  it('that passes', () => {})
  it('that wavers', () => { tries += 1; expect(tries).toBe(2) })
  it('that fails', () => { throw new Error('fails') })
  it.skip('that is skipped', () => {})
})`

it('counts a test that passed only when it was tried again as passed, and names it with what went wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outcome-'))
  try {
    writeFileSync(join(folder, 'some.test.js'), TESTS)
    const file = join(folder, 'outcome.json')
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
    const args = [vitest, 'run', '--root', folder, '--retry=1', `--reporter=${join(ROOT, 'scripts/outcome.ts')}`]
    const env = { ...process.env, WHEREABOUTS_OUTCOME: file }
    const { status } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      passed: 2,
      failed: 1,
      flaky: ['some.test.js > a test > that wavers: expected 1 to be 2 // Object.is equality'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 30_000)
