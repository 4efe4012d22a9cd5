/**
 * Builds the extension for every browser, or for those named: `npm run build`, `npm run build -- firefox`. With `--zip` (`npm run zip`) the
 * store packages are made as well.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type InlineConfig, zip as zipped } from 'wxt'
import { ROOT } from './command.ts'
import { pack } from './pack.ts'

const TARGETS = ['chrome', 'edge', 'firefox', 'safari']
const USAGE = `usage: npm run build -- [${TARGETS.join('|')}]...`

const { named, zip, quiet } = options()
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const failed: string[] = []
// One after the other in one process, which starts WXT once.
for (const browser of named.length > 0 ? named : TARGETS) {
  const config: InlineConfig = { root: ROOT, browser, manifestVersion: 3, ...(quiet ? { logger: onlyTrouble() } : {}) }
  try {
    await (zip ? zipped(config) : build(config))
    if (zip) await packed(browser)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    failed.push(browser)
  }
}
if (failed.length > 0) console.error(`not built: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0

/** A logger for WXT that says what is wrong and nothing else. */
function onlyTrouble(): InlineConfig['logger'] {
  const nothing = () => undefined
  const { warn, error } = console
  return { level: 0, debug: nothing, log: nothing, info: nothing, success: nothing, warn, error, fatal: error }
}

/** WXT's package is replaced by a smaller one; Firefox's sources, which it zips as well, stay as they are. */
async function packed(target: string): Promise<void> {
  const archive = join(ROOT, '.output', `whereabouts-${version}-${target}.zip`)
  const bytes = await pack(join(ROOT, '.output', `${target}-mv3`), archive)
  console.log(`${target}: ${bytes} bytes`)
}

function options(): { named: string[]; zip: boolean; quiet: boolean } {
  try {
    const flags = { zip: { type: 'boolean' }, quiet: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options: flags, allowPositionals: true })
    const unknown = positionals.filter((target) => !TARGETS.includes(target))
    if (unknown.length > 0) throw new Error(`no such browser: ${unknown.join(', ')}`)
    return { named: positionals, zip: values.zip === true, quiet: values.quiet === true }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    process.exit(2)
  }
}
