/**
 * Measures: look-ups, the list's work, the background, popup and list in real browsers beside an extension that does
 * next to nothing, and what the package weighs; prints one table. Figures are for reading: nothing fails because of
 * them. `npm run bench -- [--growth] [--runs N] [--browser chromium|firefox]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserFigures } from '../bench/browser.ts'
import { byteFigures } from '../bench/bytes.ts'
import { growthTable } from '../bench/growth.ts'
import type { Builds } from '../bench/in-browser.ts'
import { lookUpFigures } from '../bench/look-up.ts'
import { askingExtension, emptyExtension, probed } from '../bench/probe.ts'
import { servicesFigures } from '../bench/services.ts'
import { type Figure, table } from '../bench/stats.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { type BrowserKind, findBrowser } from '../webext-harness/index.ts'
import { runs as command } from './command.ts'
import { optionsOf, refuse, wholeNumber } from './options.ts'

const USAGE = `Usage: npm run bench -- [--growth] [--runs N] [--browser chromium|firefox]

Measures look-ups, list and search, the background and the pages in every browser found, and sizes, and prints one table.
  --growth        the same build with 144, 1,000 and 5,000 services instead, in a table of its own
  --runs N        openings and navigations of each kind; 20 unless told
  --browser NAME  one browser only`

const TARGETS: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' }

const options = optionsOf(USAGE, {
  growth: { type: 'boolean' },
  runs: { type: 'string' },
  browser: { type: 'string' },
})
const runs = wholeNumber('runs', options.runs ?? '20', 1, USAGE)
const kinds = browsersNamed(options.browser)
const folder = mkdtempSync(join(tmpdir(), 'whereabouts-bench-'))
process.env.WHEREABOUTS_OUT = folder
try {
  const load = () =>
    `${availableParallelism()} cores, load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}, Node.js ${process.version}, ${process.platform}`
  if (options.growth) {
    const real = loadChecked(DATA_DIRECTORY)
    for (const kind of kinds) {
      console.log(`\n${load()}\n\n${await growthTable(kind, built(TARGETS[kind]), folder, real, runs)}`)
    }
  } else {
    const figures: Figure[] = [
      ...lookUpFigures(),
      ...(await servicesFigures()),
      ...(await byteFigures(built('chrome'))),
    ]
    for (const kind of kinds) figures.push(...(await browserFigures(kind, buildsFor(kind), runs)))
    console.log(`\n${load()}\n\n${table(figures)}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function browsersNamed(name: string | undefined): BrowserKind[] {
  const all: BrowserKind[] = ['chromium', 'firefox']
  const wanted = name === undefined ? all : all.filter((kind) => kind === name)
  if (wanted.length === 0) refuse(`--browser: expected chromium or firefox, found "${name}"`, USAGE)
  return wanted.filter((kind) => {
    const found = findBrowser(kind) !== undefined
    if (!found) console.error(`${kind} was not found and is left out`)
    return found
  })
}

/** Builds for a target, into the bench's own folder. */
function built(target: string): string {
  if (!command('wxt', ['build', '-b', target, '--mv3'], { quiet: true }))
    throw new Error(`the build for ${target} failed`)
  return join(folder, `${target}-mv3`)
}

function buildsFor(kind: BrowserKind): Builds {
  return {
    ours: probed(built(TARGETS[kind]), join(folder, `${kind}-probed`)),
    empty: emptyExtension(join(folder, `${kind}-empty`), kind === 'chromium'),
    asking: askingExtension(join(folder, `${kind}-asking`), kind === 'chromium'),
  }
}
