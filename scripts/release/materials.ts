/**
 * The bill of materials: which libraries are in the packages.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmPath } from '../command.ts'

/** Tools that put a few lines of their own into what they build. */
const LEAVING_CODE = ['wxt', '@wxt-dev/webextension-polyfill']

interface Bill {
  serialNumber?: string
  metadata: Readonly<Record<string, unknown>> & { component: { 'bom-ref': string; name: string } }
  components: readonly { 'bom-ref': string; name: string }[]
  dependencies: readonly { ref: string; dependsOn: readonly string[] }[]
}

type Packages = Readonly<Record<string, { dependencies?: Readonly<Record<string, string>> }>>

/** What is in the packages, in CycloneDX's format, from the lockfile alone: the same lockfile gives the same bytes. */
export function billOfMaterials(root: string): string {
  const asked = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error']
  const run = spawnSync(process.execPath, [npmPath(), ...asked], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    // A build says "production" here, and npm would leave out what tools use as well.
    env: { ...process.env, NODE_ENV: '' },
  })
  if (run.status !== 0) throw new Error(`npm could not write the bill of materials: ${run.stderr.trim()}`)
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Packages }
  return `${JSON.stringify(billOf(JSON.parse(run.stdout), [...atRunTime(packages), ...LEAVING_CODE]), null, 2)}\n`
}

/** The project's dependencies with all that those need in their turn. npm leaves some out that tools use as well. */
export function atRunTime(packages: Packages): Set<string> {
  const found = new Set<string>()
  const queue = Object.keys(packages['']?.dependencies ?? {})
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue
    found.add(name)
    queue.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}))
  }
  return found
}

/**
 * The part of a bill that is about these libraries, without what differs each time: a random number, the time, npm's
 * own version, the name of the folder, which npm takes for the project's.
 */
export function billOf(bill: Bill, names: readonly string[]): Omit<Bill, 'serialNumber'> {
  const { serialNumber: _, metadata, ...rest } = bill
  const { timestamp: _time, tools: _tools, component, ...told } = metadata
  const [name = ''] = component['bom-ref'].split('@')
  const components = bill.components.filter(({ name }) => names.includes(name))
  const refs = new Set(components.map((component) => component['bom-ref']))
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => refs.has(needed)) }))
  return { ...rest, metadata: { ...told, component: { ...component, name } }, components, dependencies }
}
