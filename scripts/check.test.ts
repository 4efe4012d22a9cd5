import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TEST_DIRECTORY } from '../editor/paths.ts'
import { ROOT } from './command.ts'

function check(...args: string[]) {
  return checkWith(TEST_DIRECTORY, ...args)
}

function checkWith(dataset: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, WHEREABOUTS_DATA: dataset },
  })
  return { status, stdout, stderr }
}

// What is found for an address is tested in core/check.test.ts; here is how it is asked and printed.
describe('the check of addresses', () => {
  it('prints an array as JSON, an entry for each address in the order given, by the answer given', () => {
    const urls = ['fable-test.com', 'https://login.fable-test.com/', 'https://example.org/', 'about:blank']
    const { status, stdout, stderr } = check('--json', '--answer', 'yes', ...urls)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^dataset of \d{4}-\d{2}-\d{2}, sha256 [0-9a-f]{64}\n$/)
    const found = JSON.parse(stdout)
    expect(found.map(({ url }: { url: string }) => url)).toEqual(urls)
    expect(found[0]).toEqual({
      url: 'fable-test.com',
      host: 'fable-test.com',
      service: 'fable-cloud',
      domain: 'fable-test.com',
      exposure: 'company-site',
      verdict: 'in-china',
      badge: null,
      services: [
        { service: 'fable-cloud', exposure: 'company-site', verdict: 'in-china' },
        { service: 'fable-store', exposure: 'account-region', verdict: 'announced' },
      ],
    })
    expect([found[1].badge, found[1].services.length]).toEqual(['!', 3])
    expect(found[2]).toMatchObject({ host: 'example.org', service: null, badge: null, services: [] })
    expect(found[3]).toMatchObject({ host: null, service: null })
  })

  it('prints a table, a line a service', () => {
    const { status, stdout } = check('https://fable-test.com/', 'https://example.org/', 'about:blank')
    expect(status).toBe(0)
    expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['url', 'host', 'domain', 'badge', 'service', 'exposure', 'verdict'],
      ['https://fable-test.com/', 'fable-test.com', 'fable-test.com', '-', 'fable-cloud', 'company-site', 'depends'],
      ['fable-store', 'account-region', 'announced'],
      ['https://example.org/', 'example.org', '-', '-', '-', '-', '(not listed)'],
      ['about:blank', '(no site)', '-', '-', '-', '-', '-'],
      [''],
    ])
  })

  it('prints nothing that a terminal obeys', () => {
    const { stdout } = check('https://example.org/\u001b[31m\u0007\u202ex')
    expect(stdout).toContain('https://example.org/\ufffd[31m\ufffd\ufffdx')
    expect(stdout).not.toMatch(/[\u0007\u001b\u202e]/)
  })

  it('takes each host of a file, also those that nobody would type as an address', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whereabouts-list-'))
    try {
      const file = join(folder, 'list.txt')
      await writeFile(file, 'https://intranet/\nhttp://[::1]:8080/\nhttps://login.fable-test.com/a\n')
      const { status, stdout } = check('--json', '--file', file)
      expect(status).toBe(0)
      expect(JSON.parse(stdout).map(({ host }: { host: string }) => host)).toEqual([
        'login.fable-test.com',
        'intranet',
        '[::1]',
      ])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it.each([
    ['an address that cannot be parsed', ['https://fable-test.com/', 'not a url'], ['not a URL: "not a url"']],
    ['an unknown option', ['--jsn', 'https://fable-test.com/'], ["'--jsn'"]],
    ['an answer that is none', ['--answer', 'maybe', 'x.org'], ['expected yes or no, found "maybe"']],
    ['a folder for a file', ['--file', '.'], ['--file: no file "."']],
    ['no address behind options', ['--json'], ['no URL given']],
  ])('ends with code 2 and its usage on %s', (_, args, named) => {
    const { status, stdout, stderr } = check(...args)
    expect([status, stdout]).toEqual([2, ''])
    for (const name of [...named, 'Usage: npm run -s check']) expect(stderr).toContain(name)
  })

  it('says what is wrong with a dataset, and nothing of the program', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whereabouts-data-'))
    try {
      const { status, stdout, stderr } = checkWith(folder, 'https://fable-test.com/')
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^The dataset has \d+ error\(s\):\n.*services: expected a folder, found nothing\n/)
      expect(stderr).not.toMatch(/^ {4}at /m)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
