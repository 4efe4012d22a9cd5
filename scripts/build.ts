/**
 * Builds the extension for every browser, or for those named: `npm run build`, `npm run build -- firefox`. With `--zip`
 * (`npm run zip`) the stores' packages are made as well, with sources, bill of materials and hashes, in
 * .output/packages/.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type InlineConfig } from 'wxt'
import { ROOT } from './command.ts'
import { makePackages, TARGETS } from './release/packages.ts'

const USAGE = `usage: npm run build -- [${TARGETS.join('|')}]...`

const { named, zip, quiet } = options()
if (zip) {
  // Packages are made from the real dataset, where everybody looks for them, whatever a test has set.
  delete process.env.WHEREABOUTS_DATA
  delete process.env.WHEREABOUTS_OUT
}
const failed: string[] = []
// One after the other in one process, which starts WXT once.
for (const browser of named) {
  const config: InlineConfig = { root: ROOT, browser, manifestVersion: 3, ...(quiet ? { logger: onlyTrouble() } : {}) }
  try {
    await build(config)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    failed.push(browser)
  }
}
if (failed.length > 0) {
  console.error(`not built: ${failed.join(', ')}`)
  process.exit(1)
}
if (zip) {
  const folder = join(ROOT, '.output', 'packages')
  try {
    const sizes = await makePackages(ROOT, named, folder)
    for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}: ${bytes.toLocaleString('en')} bytes`)
    console.log(`In ${folder}, with SHA256SUMS and the bill of materials.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** A logger for WXT that says what is wrong and nothing else. */
function onlyTrouble(): InlineConfig['logger'] {
  const nothing = () => undefined
  const { warn, error } = console
  return { level: 0, debug: nothing, log: nothing, info: nothing, success: nothing, warn, error, fatal: error }
}

function options(): { named: readonly string[]; zip: boolean; quiet: boolean } {
  try {
    const flags = { zip: { type: 'boolean' }, quiet: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options: flags, allowPositionals: true })
    const unknown = positionals.filter((target) => !TARGETS.some((known) => known === target))
    if (unknown.length > 0) throw new Error(`no such browser: ${unknown.join(', ')}`)
    const named = positionals.length > 0 ? positionals : TARGETS
    return { named, zip: values.zip === true, quiet: values.quiet === true }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    process.exit(2)
  }
}
