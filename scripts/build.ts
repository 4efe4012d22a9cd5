/**
 * Builds the extension for every browser, or for those named: `npm run build`, `npm run build -- firefox`. With `--zip` (`npm run zip`) the
 * store packages are made as well.
 */
import { parseArgs } from 'node:util'
import { runs } from './command.ts'

const TARGETS = ['chrome', 'edge', 'firefox', 'safari']
const USAGE = `usage: npm run build -- [${TARGETS.join('|')}]...`

const { named, zip } = options()
const failed = (named.length > 0 ? named : TARGETS).filter(
  (target) => !runs('wxt', [zip ? 'zip' : 'build', '-b', target, '--mv3']),
)
if (failed.length > 0) console.error(`not built: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0

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
