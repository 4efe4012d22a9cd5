import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../command.ts'
import { fetchedNode, fetchedVersion, fetchNode, isCurrent, OLDEST } from './node.mjs'
import { npmProgram } from './npm.mjs'
import { isInstalled, noteInstalled } from './stamp.mjs'
import { needsTypes } from './types.mjs'

describe('the version of Node.js', () => {
  it.each([
    ['20.20.2', false],
    ['22.17.9', false],
    ['22.18.0', true],
    ['23.0.0', true],
    ['26.10.0', true],
  ])('%s is current: %s', (version, current) => expect(isCurrent(version)).toBe(current))

  it('is the same wherever it is written', () => {
    const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
    expect(JSON.parse(text('package.json')).engines.node).toBe(`>=${OLDEST.join('.')}`)
    expect(text('.node-version').trim()).toBe(fetchedVersion(ROOT))
    const versions = Object.values(JSON.parse(text('scripts/node/package.json')).optionalDependencies)
    expect(new Set(versions)).toEqual(new Set([fetchedVersion(ROOT)]))
  })
})

describe('the types of WXT', () => {
  it.each([
    ['data-check.ts', false],
    ['data-format.ts', false],
    ['data-new.ts', false],
    ['data-preview.ts', true],
    ['build.ts', true],
    ['check.ts', true],
    ['', true],
  ])('%s needs them: %s', (script, needed) => expect(needsTypes(script)).toBe(needed))
})

describe('fetching Node.js', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-'))
    mkdirSync(join(root, 'scripts', 'node'), { recursive: true })
    writeFileSync(join(root, 'scripts/node/package.json'), '{"optionalDependencies":{"node-here":"1.2.3"}}')
    writeFileSync(join(root, 'scripts/node/package-lock.json'), 'locked')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  /** Puts down what npm would. */
  function install(folder: string): boolean {
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe('locked')
    mkdirSync(join(folder, 'node_modules/node-here/bin'), { recursive: true })
    writeFileSync(join(folder, 'node_modules/node-here/bin/node'), '')
    return true
  }

  it('is done once, from the lockfile', () => {
    expect(fetchedNode(root)).toBeUndefined()
    const path = fetchNode(root, install)
    expect(path).toBe(join(root, '.output/node/node_modules/node-here/bin/node'))
    expect(fetchedNode(root)).toBe(path)
  })

  it('is done again when the lockfile names another', () => {
    fetchNode(root, install)
    writeFileSync(join(root, 'scripts/node/package-lock.json'), 'locked anew')
    expect(fetchedNode(root)).toBeUndefined()
  })

  it('that was interrupted or failed counts for nothing, whatever lies there', () => {
    expect(
      fetchNode(root, (folder) => {
        install(folder)
        return false
      }),
    ).toBeUndefined()
    expect(fetchedNode(root)).toBeUndefined()
  })

  it('finds nothing on a system that no package is for', () => {
    expect(fetchNode(root, () => true)).toBeUndefined()
  })
})

describe("npm's program", () => {
  const beside = (...places: string[]) => {
    const there = new Set(places.map((place) => join(place)))
    return (path: string) => there.has(path)
  }

  it.each([
    [
      'what runs us tells it',
      { npm_execpath: '/n/npm-cli.js' },
      ['/n/npm-cli.js', '/u/lib/node_modules/npm/bin/npm-cli.js'],
      '/n/npm-cli.js',
    ],
    [
      'another package manager runs us',
      { npm_execpath: '/y/yarn.js' },
      ['/y/yarn.js', '/u/lib/node_modules/npm/bin/npm-cli.js'],
      '/u/lib/node_modules/npm/bin/npm-cli.js',
    ],
    ['nothing is told', {}, ['/u/bin/node_modules/npm/bin/npm-cli.js'], '/u/bin/node_modules/npm/bin/npm-cli.js'],
    [
      'it stands beside another Node.js on the PATH',
      { PATH: ['/a', '/o/bin'].join(delimiter) },
      ['/o/lib/node_modules/npm/bin/npm-cli.js'],
      '/o/lib/node_modules/npm/bin/npm-cli.js',
    ],
    ['what is told is not there', { npm_execpath: '/gone/npm-cli.js' }, [], undefined],
  ])('is found where %s', (_, env, there, found) => {
    expect(npmProgram(env, '/u/bin/node', beside(...there))).toBe(found && join(found))
  })

  it('is found here', () => expect(existsSync(npmProgram(process.env, process.execPath) ?? '')).toBe(true))
})

describe('the note of what is installed', () => {
  it('holds for this lockfile alone', () => {
    const root = mkdtempSync(join(tmpdir(), 'stamp-'))
    try {
      mkdirSync(join(root, 'node_modules'))
      writeFileSync(join(root, 'package-lock.json'), 'one')
      expect(isInstalled(root)).toBe(false)
      noteInstalled(root)
      expect(isInstalled(root)).toBe(true)
      writeFileSync(join(root, 'package-lock.json'), 'other')
      expect(isInstalled(root)).toBe(false)
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
