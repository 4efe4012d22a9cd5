import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEST_DIRECTORY } from '../editor/paths.ts'
import { npmPath, programOf, ROOT } from './command.ts'

async function run(args: string[], cwd: string): Promise<string> {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', WHEREABOUTS_DATA: TEST_DIRECTORY }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, env })
  return stdout
}

/** The package as somebody else meets it: packed by npm and installed into an empty project. */
describe('the packed library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  const project = mkdtempSync(join(tmpdir(), 'outsider-'))
  const installed = join(project, 'node_modules', 'whereabouts-dataset')

  beforeAll(async () => {
    await run(['scripts/data-package.ts', '--out', folder], ROOT)
    const [packed] = JSON.parse(await run([npmPath(), 'pack', '--json', '--pack-destination', project], folder))
    writeFileSync(join(project, 'package.json'), '{"name":"outsider","version":"1.0.0","type":"module"}')
    await run([npmPath(), 'install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`], project)
  }, 60_000)

  afterAll(() => {
    for (const made of [folder, project]) rmSync(made, { recursive: true })
  })

  it('finds a host and lists services', async () => {
    const script = `
      import { dataset, findHost, getService, listServices } from 'whereabouts-dataset'
      const match = findHost('https://login.fable-test.com/mail')
      console.log(JSON.stringify([
        match.domain, match.service.id, findHost('notfable-test.com'),
        match.services.map(({ service }) => service.id), listServices().length, getService('fable-cloud') === match.service, dataset.licence,
      ]))`
    writeFileSync(join(project, 'use.js'), script)
    expect(JSON.parse(await run(['use.js'], project))).toEqual([
      'login.fable-test.com',
      'fable-cloud',
      null,
      ['fable-cloud', 'fable-mail', 'fable-office'],
      13,
      true,
      'CC-BY-4.0',
    ])
  }, 30_000)

  it('is typed for strict TypeScript', async () => {
    const script = `
      import { type ExportedClaim, findHost, listServices } from 'whereabouts-dataset'
      const claims: ExportedClaim[] = findHost('fable-test.com')?.service.claims ?? []
      export const texts: string[] = claims.map((claim) => claim.text['zh-TW'])
      // @ts-expect-error there is no such status
      listServices({ status: 'unknown' })`
    writeFileSync(join(project, 'use.ts'), script)
    const args = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts']
    expect(await run([programOf('tsc'), ...args], project)).toBe('')
  }, 30_000)

  it('imports nothing but its own files, so that any bundler can take it', () => {
    const scripts = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(3)
    for (const name of scripts) {
      const code = readFileSync(join(installed, name), 'utf8')
      const imports = [...code.matchAll(/^(?:import|export)\b[^'"\n]* from '([^']+)'/gm)].map(([, target]) => target)
      expect(imports.filter((target) => !target?.startsWith('.'))).toEqual([])
      expect(code.slice(0, 2000)).not.toMatch(/\brequire\(|\bprocess\.|\bimport\(/)
    }
  })
})
