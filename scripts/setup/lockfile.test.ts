import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../command.ts'
import { problemsIn } from './lockfile.ts'

const integrity = 'sha512-x'

describe('a lockfile', () => {
  it.each(['package-lock.json', 'scripts/node/package-lock.json'])('such as %s holds for everyone', (path) => {
    const lockfile = JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(1)
    expect(problemsIn(lockfile)).toEqual([])
  })

  it.each([
    [
      'an optional package of the project',
      { '': { optionalDependencies: { x: '1' } } },
      'x, which the project may use',
    ],
    [
      'an optional package of a package',
      { '': {}, 'node_modules/a': { integrity, optionalDependencies: { x: '1' } } },
      'x, which node_modules/a may use on some systems, has no entry',
    ],
    ['a hash', { '': {}, 'node_modules/a': {} }, 'node_modules/a is not named by its hash'],
    ['a hash that is safe', { '': {}, 'node_modules/a': { integrity: 'sha1-x' } }, 'not named by its hash'],
  ])('without %s is refused', (_, packages, said) => {
    expect(problemsIn({ packages })).toEqual([expect.stringContaining(said)])
  })

  it('that names a registry is refused', () => {
    const packages = { '': {}, 'node_modules/a': { integrity, resolved: 'https://registry.example/a.tgz' } }
    expect(problemsIn({ packages })).toEqual(['node_modules/a is tied to one registry: https://registry.example/a.tgz'])
  })

  it('may have the optional package further in or further out', () => {
    const wants = { integrity, optionalDependencies: { x: '1' } }
    for (const place of ['node_modules/@s/a/node_modules/b', 'node_modules/@s/a', '']) {
      const entry = `${place === '' ? '' : `${place}/`}node_modules/x`
      const packages = { 'node_modules/@s/a/node_modules/b': wants, [entry]: { integrity } }
      expect(problemsIn({ packages })).toEqual([])
    }
  })
})

it('every dependency has its line in docs/DEPENDENCIES.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const lines = readFileSync(join(ROOT, 'docs', 'DEPENDENCIES.md'), 'utf8')
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'))
  const cells = lines.split('\n').flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1]?.split(', ') ?? [])
  expect(named.filter((name) => !cells.includes(name))).toEqual([])
})
