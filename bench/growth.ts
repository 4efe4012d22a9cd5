/**
 * How the package behaves as the dataset grows: the same build with the real services over and over, under other names
 * and hosts.
 * @module
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dataset } from '../dataset/schema.ts'
import type { Text } from '../dataset/schema-parts.ts'
import type { Service } from '../dataset/service-schema.ts'
import { dataFilesOf, wholeHostIndex } from '../editor/plugin.ts'
import type { BrowserKind } from '../webext-harness/index.ts'
import { backgroundTimes } from './background.ts'
import { zipped } from './bytes.ts'
import { inBrowsers } from './in-browser.ts'
import { paintsOf, popupPaints } from './pages.ts'
import { emptyExtension, probed } from './probe.ts'
import { markdown, medianOf, written } from './stats.ts'

/** Services and hosts. */
const SIZES = [
  [144, 500],
  [1_000, 3_000],
  [5_000, 10_000],
] as const

/** One row a size: medians of `runs` turns with the empty extension, as ratios to it. */
export async function growthTable(
  kind: BrowserKind,
  build: string,
  folder: string,
  real: Dataset,
  runs: number,
  sizes: readonly (readonly [services: number, hosts: number])[] = SIZES,
): Promise<string> {
  const empty = emptyExtension(join(folder, `${kind}-growth-empty`), kind === 'chromium')
  const rows: string[][] = []
  for (const [services, hosts] of sizes) {
    const dataset = grown(real, services, hosts)
    const made = withDataset(build, join(folder, `${kind}-${services}`), dataset)
    const size = await zipped(made)
    const ours = probed(made, `${made}-probed`)
    const row = await inBrowsers(kind, { ours, empty }, async (pair) => {
      const start = await backgroundTimes(pair, runs)
      const popup = await popupPaints(pair, 'warm', runs)
      const list = await paintsOf(pair, 'services.html', runs)
      const search = await paintsOf(pair, 'services.html?q=microsoft', runs)
      const longest = [...list.own, ...search.own].map((one) => one.longest)
      const beside = (own: readonly number[], other: readonly number[]) =>
        `${written(medianOf(own), 'ms')} (${(medianOf(own) / medianOf(other)).toFixed(1)} x)`
      const done = ({ own, other }: typeof list) =>
        beside(
          own.map((one) => one.done),
          other.map((one) => one.first),
        )
      return [
        beside(start.own, start.other),
        done(popup),
        done(list),
        done(search),
        kind === 'chromium' ? written(Math.max(...longest), 'ms') : '–',
      ]
    }).catch((error: unknown) => {
      // A size that a browser cannot start with is a finding, too.
      console.error(`${kind}, ${services} services: ${String(error)}`)
      return ['–', '–', '–', '–', '–']
    })
    rows.push([
      `${services.toLocaleString('en')} services, ${hosts.toLocaleString('en')} hosts`,
      written(size, 'bytes'),
      ...row,
    ])
    for (const used of [made, ours]) rmSync(used, { recursive: true, force: true })
  }
  return markdown(
    [kind, 'package, zip', 'worker’s start', 'verdict painted', 'list painted', 'first search painted', 'longest task'],
    rows,
  )
}

/** A dataset of so many services with so many hosts between them. */
export function grown(real: Dataset, services: number, hosts: number): Dataset {
  const all = Array.from({ length: services }, (_, place) => {
    const service = real.services[place % real.services.length]
    if (service === undefined) throw new Error('a dataset without services')
    const round = Math.floor(place / real.services.length)
    const wanted = Math.floor(((place + 1) * hosts) / services) - Math.floor((place * hosts) / services)
    return round === 0 ? withHosts(service, wanted, service.id) : renamed(service, round, wanted)
  })
  return { ...real, services: all }
}

function renamed(service: Service, round: number, hosts: number): Service {
  const again = withHosts(service, hosts, `r${round}-${service.id}`)
  const name = Object.fromEntries(
    Object.entries(service.name).map(([language, text]) => [language, `${text} ${round}`]),
  )
  return { ...again, id: `${service.id}-r${round}`, name: name as Text }
}

/** Its own hosts first where it keeps its name, then invented ones. */
function withHosts(service: Service, count: number, label: string): Service {
  const kept = label === service.id ? service.domains.slice(0, count) : []
  const [pattern] = service.domains
  if (pattern === undefined) throw new Error(`${service.id} has no host`)
  const more = Array.from({ length: count - kept.length }, (_, place) => ({
    ...pattern,
    domain: `h${place}.${label}.example`,
  }))
  return { ...service, domains: [...kept, ...more] }
}

/** A copy of the build with another dataset in it. */
function withDataset(build: string, folder: string, dataset: Dataset): string {
  cpSync(build, folder, { recursive: true })
  rmSync(join(folder, 'data'), { recursive: true })
  for (const { path, contents } of dataFilesOf(dataset)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents)
  }
  const index = JSON.stringify(JSON.stringify(wholeHostIndex(dataset)))
  const shared = readdirSync(join(folder, 'chunks')).filter((name) => name.startsWith('shared-'))
  for (const path of ['background.js', ...shared.map((name) => `chunks/${name}`)]) {
    const text = readFileSync(join(folder, path), 'utf8')
    // The host index is a text in backticks, as the bundler leaves it.
    const found = /JSON\.parse\((`\{"date":(?:[^`\\]|\\.)*`)\)/s.exec(text)
    if (found?.[1] === undefined) throw new Error(`${path}: no host index`)
    writeFileSync(
      join(folder, path),
      text.replace(found[1], () => index),
    )
  }
  return folder
}
