import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { loadDataset } from '../editor/load.ts'
import { removeDatasets, smallDataset, writeDataset } from '../editor/testing/fixtures.ts'
import { type Ended, runScript } from './run-script.ts'

const out = mkdtempSync(join(tmpdir(), 'commands-'))

afterEach(removeDatasets)
afterAll(() => rmSync(out, { recursive: true }))

// Each test waits for a few programs to start and end, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

function run(script: string, ...args: string[]): Promise<Ended> {
  return runScript(script, args, out)
}

describe('an unknown option', () => {
  it('is told with how the command is used, and ends it with code 2', async () => {
    const { code, stderr } = await run('data-links', '--nonsense')
    expect(code).toBe(2)
    expect(stderr).toContain("Unknown option '--nonsense'")
    expect(stderr).toContain('Usage: npm run data:links')
  })
})

describe('data:check', () => {
  it('prints every problem and ends with code 1', async () => {
    const fixture = smallDataset()
    fixture.services[0]!.company = 'acne'
    const { code, stdout } = await run('data-check', '--data', writeDataset(fixture))
    expect(code).toBe(1)
    expect(stdout).toContain(
      'error: data/services/acme-cloud.json: company: expected an id of data/companies.json, found "acne"',
    )
    expect(stdout).toMatch(/^1 services checked: [1-9]/m)
  })
})

describe('data:new and data:format', () => {
  /** Writes something wherever a person has to. */
  function fill(data: string, ...paths: string[]): void {
    for (const path of paths) {
      const file = join(data, path)
      const filled = readFileSync(file, 'utf8')
        .replaceAll(/"<[^"]*>"/g, '"Written."')
        .replace('https://example.com/', 'https://zeta.com/')
        .replace('"country": "ZZ"', '"country": "NZ"')
      writeFileSync(file, filled)
    }
  }

  it('write a record with a company and a partner that are new, and name what is left to a person', async () => {
    const fixture = smallDataset()
    fixture.ids.released = '2026-01-02'
    const data = writeDataset(fixture)
    const record = ['--id', 'zeta-mail', '--name', 'Zeta Mail', '--domain', 'zeta.cn', '--partner', 'zeta-china']
    const { code, stdout } = await run('data-new', ...record, '--data', data)
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Wrote data/companies.json.\nWrote data/partners.json.\nWrote data/services/zeta-mail.json.',
    )
    expect(stdout).toContain('data/companies.json: companies[zeta-mail].country: expected the country code')
    expect(stdout).toContain('data/partners.json: partners[zeta-china].name.en: expected its full name')
    expect(stdout).toContain('services/zeta-mail.json: question: expected a question')

    fill(data, 'companies.json', 'partners.json', 'services/zeta-mail.json')
    const formatted = await run('data-format', '--data', data)
    expect(formatted.stdout).toContain('wrote data/services/zeta-mail.json\n')
    expect(formatted.stdout).toContain('wrote data/ids.json\n')
    const left = loadDataset(data).problems.filter(({ severity }) => severity === 'error')
    expect(left.map(({ file, field }) => `${file}: ${field}`)).toEqual([
      'data/services/zeta-mail.json: question',
      'data/services/zeta-mail.json: claims',
    ])
  })
})

describe('data:export and data:report', () => {
  it('write where they are told to', async () => {
    const data = writeDataset(smallDataset())
    expect(await run('data-export', '--data', data, '--out', join(out, 'export'))).toMatchObject({ code: 0 })
    expect(readdirSync(join(out, 'export')).sort()).toEqual([
      'LICENSE',
      'claims.csv',
      'domains.csv',
      'services.csv',
      'sources.csv',
      'timeline.csv',
      'whereabouts-dataset.json',
    ])
    expect(readFileSync(join(out, 'export', 'services.csv'))[0]).toBe(0xef)
    const report = await run('data-report', '--data', data)
    expect(report.stdout).toContain('to be mended')
    expect(existsSync(join(out, '.output', 'data-report.md'))).toBe(true)
  })
})
