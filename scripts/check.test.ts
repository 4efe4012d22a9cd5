import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ROOT } from './command.ts'

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the check of addresses', () => {
  it('prints an array as JSON, an entry for each address in the order given', () => {
    const { status, stdout, stderr } = check(
      '--json',
      'https://www.icloud.com.cn/',
      'icloud.com',
      'https://example.org/',
      'about:blank',
    )
    expect([status, stderr]).toEqual([0, ''])
    const nothing = { service: null, domain: null, exposure: null, verdict: null }
    expect(JSON.parse(stdout)).toEqual([
      {
        url: 'https://www.icloud.com.cn/',
        host: 'www.icloud.com.cn',
        service: 'apple-icloud',
        domain: 'icloud.com.cn',
        exposure: 'china-market',
        verdict: 'in-china',
      },
      {
        url: 'icloud.com',
        host: 'icloud.com',
        service: 'apple-icloud',
        domain: 'icloud.com',
        exposure: 'account-region',
        verdict: 'depends',
      },
      { url: 'https://example.org/', host: 'example.org', ...nothing },
      { url: 'about:blank', host: null, ...nothing },
    ])
  })

  it.each([
    ['yes', 'in-china'],
    ['no', 'not-you'],
  ])('takes the answer %s', (answer, verdict) => {
    expect(JSON.parse(check('--json', '--answer', answer, 'https://icloud.com/').stdout)).toMatchObject([{ verdict }])
  })

  it('prints a table', () => {
    const { status, stdout } = check('https://icloud.com/', 'https://example.org/', 'about:blank')
    expect(status).toBe(0)
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['url', 'host', 'service', 'domain', 'exposure', 'verdict'],
      ['https://icloud.com/', 'icloud.com', 'apple-icloud', 'icloud.com', 'account-region', 'depends'],
      ['https://example.org/', 'example.org', '-', '-', '-', '(not listed)'],
      ['about:blank', '(no site)', '-', '-', '-', '-'],
      [''],
    ])
  })

  it.each([
    [
      'an address that cannot be parsed',
      ['https://icloud.com/', 'not a url', 'icloud.com:8443'],
      ['"not a url"', '"icloud.com:8443"'],
    ],
    ['an unknown option', ['--jsn', 'https://icloud.com/'], ["'--jsn'"]],
    ['an answer that is none', ['--answer', 'maybe', 'https://icloud.com/'], ['expected yes or no, found "maybe"']],
    ['no address', [], ['no URL given']],
    ['no address behind options', ['--json'], ['no URL given']],
  ])('ends with code 2 and its usage on %s', (_, args, named) => {
    const { status, stdout, stderr } = check(...args)
    expect([status, stdout]).toEqual([2, ''])
    for (const name of [...named, 'Usage: npm run -s check']) expect(stderr).toContain(name)
  })

  it('prints its usage when asked', () => {
    expect(check('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: npm run -s check') })
  })
})
