import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ROOT, runs } from './command.ts'

describe('a command', () => {
  it.each(['https://example.org/?a=1&b=2', 'two words', '"quoted" $HOME %PATH% `id`', ';|<>()*'])(
    'is given %j as it is: no shell takes part',
    (argument) => {
      const isTheSame = `process.exitCode = process.argv[1] === ${JSON.stringify(argument)} ? 0 : 1`
      expect(runs('node', ['-e', isTheSame, argument])).toBe(true)
    },
  )

  it('fails where its program does', () => {
    expect(runs('node', ['-e', 'process.exitCode = 3'])).toBe(false)
  })
})

it.each(['toString', 'constructor', 'nothing'])('there is no step of the tests called %s', (step) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/test.ts', step], { cwd: ROOT, encoding: 'utf8' })
  expect([status, stderr.split('\n')[0]]).toEqual([2, `no such step: ${step}`])
})
