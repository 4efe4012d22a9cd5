/**
 * Looks at the stores' packages of what has been built, as the stores will: size, Firefox's linter, Chromium's word on
 * the manifests, what Safari does not know; and whether the archive of sources gives the same bytes. `npm test -- build
 * packages`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireBrowser } from '../webext-harness/browsers.ts'
import { ROOT } from './command.ts'
import { manifestProblems } from './release/chromium-manifest.ts'
import { lintMessages, lintProblems } from './release/firefox-lint.ts'
import { LARGEST, makePackages, packageName, TARGETS } from './release/packages.ts'
import { differencesOnRebuild, linkPackages, runThere } from './release/rebuild.ts'
import { unknownToSafari } from './release/safari-manifest.ts'

const folder = join(ROOT, '.output', 'packages')
const built = (target: string) => join(ROOT, '.output', `${target}-mv3`)
const missing = TARGETS.filter((target) => !existsSync(join(built(target), 'manifest.json')))
if (missing.length > 0) {
  console.error(`not built yet: ${missing.join(', ')}; npm run build does it`)
  process.exit(1)
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

const CHECKS: Record<string, () => Promise<string[]>> = {
  [`packages of at most ${LARGEST.toLocaleString('en')} bytes`]: async () => {
    const sizes = await makePackages(ROOT, TARGETS, folder)
    for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}: ${bytes.toLocaleString('en')} bytes`)
    return []
  },
  "Firefox's linter": async () => lintProblems(lintMessages(join(folder, packageName(version, 'firefox')))),
  "Chromium's word on the manifests": () =>
    manifestProblems(requireBrowser('chromium'), [built('chrome'), built('edge')]),
  "keys that Safari's converter refuses": async () =>
    unknownToSafari(JSON.parse(readFileSync(join(built('safari'), 'manifest.json'), 'utf8'))),
  'the same bytes from the archive of sources': () =>
    differencesOnRebuild(folder, {
      install: linkPackages,
      build: (place) => runThere(place, 'build.ts', ['--zip', '--quiet']),
    }),
}

let failed = 0
for (const [what, check] of Object.entries(CHECKS)) {
  const problems = await check().catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
  if (problems.length > 0) failed += 1
  console.log(`${problems.length === 0 ? 'ok' : 'FAILED'}: ${what}`)
  for (const problem of problems) console.log(`  ${problem}`)
}
if (failed > 0)
  console.log('These packages are made from the builds that are there: after a change, npm test -- build packages.')
process.exitCode = failed > 0 ? 1 : 0
