import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
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

describe('every data command', () => {
  it.each(['data-check', 'data-export', 'data-format', 'data-links', 'data-new', 'data-package', 'data-report'])(
    '%s prints how it is used for an unknown option, and ends with code 2',
    async (script) => {
      const { code, stderr } = await run(script, '--nonsense')
      expect(code).toBe(2)
      expect(stderr).toContain("Unknown option '--nonsense'")
      expect(stderr).toContain(`Usage: npm run ${script.replace('-', ':')}`)
    },
  )
})

describe('data:check', () => {
  it('passes a good dataset and counts its warnings', async () => {
    const { code, stdout } = await run('data-check', '--data', writeDataset(smallDataset()))
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^1 services checked: 0 errors, \d+ warnings\nNot listed: \d+ missing-translation \(npm run data:check -- --translations /,
    )
  })

  it('prints every problem at once and ends with code 1', async () => {
    const fixture = smallDataset()
    fixture.timeline[0]!.services.push('nobody')
    fixture.services[0]!.company = 'acne'
    fixture.raw['laws.json'] = '{'
    const { code, stdout } = await run('data-check', '--data', writeDataset(fixture))
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => line.startsWith('error: '))).toEqual([
      'error: data/laws.json: line 1, column 2: expected a key in double quotes, found the end of the file',
      'error: data/services/acme-cloud.json: company: expected an id of data/companies.json, found "acne"',
      'error: data/timeline.json: timeline[2018-02-28].services[1]: expected an id of data/services/, found "nobody"',
      expect.stringContaining('error: data/services/acme-cloud.json: changes[2026-01-02].revision: '),
    ])
  })

  it('lists missing translations when asked to, and other warnings apart from them', async () => {
    const fixture = smallDataset()
    fixture.partners.push({ ...fixture.partners[1]!, id: 'zero-cloud' })
    const warned = await run('data-check', '--warnings', '--data', writeDataset(fixture))
    expect(warned.stdout).toContain(
      'warning: data/partners.json: partners[zero-cloud].id: expected an id that a service',
    )
    expect(warned.stdout).not.toContain('expected a translation')
    const { stdout } = await run('data-check', '--translations', '--data', writeDataset(smallDataset()))
    expect(stdout).toContain(
      'warning: data/services/acme-cloud.json: affected.zh-CN: expected a translation, found nothing',
    )
  })
})

describe('data:format', () => {
  it('puts a file in form, adds hashes and ids, and then has nothing to do', async () => {
    const fixture = smallDataset()
    const { summary } = fixture.services[0]!
    const { of, ...rest } = summary
    fixture.services[0]!.summary = rest
    fixture.ids.published = []
    const data = writeDataset(fixture)
    const file = join(data, 'services', 'acme-cloud.json')
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))

    const check = await run('data-format', '--check', '--data', data)
    expect(check).toMatchObject({
      code: 1,
      stdout: 'would change data/services/acme-cloud.json\nwould change data/ids.json\n',
    })
    expect(await run('data-format', '--data', data)).toMatchObject({
      code: 0,
      stdout: 'wrote data/services/acme-cloud.json\nwrote data/ids.json\n',
    })
    expect(JSON.parse(readFileSync(file, 'utf8')).summary.of).toBe(of)
    expect(await run('data-format', '--check', '--data', data)).toMatchObject({ code: 0 })
    expect(await run('data-check', '--data', data)).toMatchObject({ code: 0 })
  })

  it('leaves a broken file, a stale hash and a broken list of ids alone', async () => {
    const fixture = smallDataset()
    fixture.services[0]!.summary.of = '00000000'
    fixture.raw['laws.json'] = '{'
    fixture.raw['ids.json'] = '{"published": 1}'
    const data = writeDataset(fixture)
    const before = readFileSync(join(data, 'services', 'acme-cloud.json'), 'utf8')
    await run('data-format', '--data', data)
    expect(readFileSync(join(data, 'services', 'acme-cloud.json'), 'utf8')).toBe(before)
    expect(readFileSync(join(data, 'laws.json'), 'utf8')).toBe('{')
    expect(readFileSync(join(data, 'ids.json'), 'utf8')).toBe('{"published": 1}')
  })
})

describe('data:new', () => {
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

  it('writes a record of the right shape, of which the check names all that is to be written', async () => {
    const fixture = smallDataset()
    fixture.ids.released = '2026-01-02'
    const data = writeDataset(fixture)
    const record = ['--id', 'zeta-mail', '--name', 'Zeta Mail', '--domain', 'zeta.com', '--company', 'acme']
    const { code, stdout } = await run('data-new', ...record, '--data', data)
    expect(code).toBe(0)
    expect(stdout).toContain('Wrote data/services/zeta-mail.json')
    expect(stdout).toContain(
      'data/services/zeta-mail.json: claims[c1].text.en: expected one sentence that the source backs',
    )
    expect(await run('data-format', '--data', data)).toMatchObject({ code: 0, stdout: 'wrote data/ids.json\n' })

    fill(data, 'services/zeta-mail.json')
    // The revision of what is not published yet is no work for a person.
    expect((await run('data-format', '--data', data)).stdout).toBe('wrote data/services/zeta-mail.json\n')
    expect(await run('data-check', '--data', data)).toMatchObject({ code: 0 })
  })

  it('writes a company and a partner that are new', async () => {
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
    await run('data-format', '--data', data)
    const left = (await run('data-check', '--data', data)).stdout
      .split('\n')
      .filter((line) => line.startsWith('error: '))
    expect(left.map((line) => line.split(': ').slice(1, 3).join(': '))).toEqual([
      'data/services/zeta-mail.json: question',
      'data/services/zeta-mail.json: claims',
    ])
  })

  it('writes nothing where it refuses, and says why', async () => {
    const data = writeDataset(smallDataset())
    const { code, stderr } = await run('data-new', '--id', 'zeta', '--name', 'Z', '--data', data)
    expect(code).toBe(2)
    expect(stderr).toContain('--domain is missing')
    expect(readdirSync(join(data, 'services'))).toEqual(['acme-cloud.json'])
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

  it('refuse a dataset with an error, with every line of it', async () => {
    const fixture = smallDataset()
    fixture.services[0]!.company = 'acne'
    const { code, stderr } = await run('data-export', '--data', writeDataset(fixture), '--out', join(out, 'never'))
    expect(code).toBe(1)
    expect(stderr).toContain(
      'data/services/acme-cloud.json: company: expected an id of data/companies.json, found "acne"',
    )
    expect(existsSync(join(out, 'never'))).toBe(false)
  })
})
