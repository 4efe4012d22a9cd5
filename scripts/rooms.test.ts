import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms a room may use: arrows point down only (docs/ARCHITECTURE.md). */
const MAY_USE: Record<string, readonly string[]> = {
  dataset: [],
  i18n: ['dataset'],
  core: ['dataset', 'i18n'],
  platform: ['core', 'dataset'],
  storage: ['core', 'dataset'],
  background: ['storage', 'platform', 'core', 'i18n', 'dataset'],
  components: ['storage', 'platform', 'core', 'i18n', 'dataset'],
  entrypoints: ['background', 'components', 'storage', 'platform', 'core', 'i18n', 'dataset'],
  editor: ['dataset'],
}
/** Rooms of tests and tools stand above all others. */
const ABOVE = ['fuzz', 'e2e', 'bench', 'scripts', 'testing', 'webext-harness']

/** Files at the top, such as project.ts, which every room may use. */
const GROUND = ''

const ROOT = join(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(ROOT, file)) && !/\.test\.tsx?$|(?:^|\/)testing\//.test(file))

/** The modules of this project that each module imports, lazily ones and types included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const found = [...text.matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)|^import '(\.[^']+)'/gm)]
    return [file, found.map(([, from, lazy, effect]) => normalize(join(dirname(file), from ?? lazy ?? effect ?? '')))]
  }),
)

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : ''
}

describe('the rooms', () => {
  it('use only what lies below them', () => {
    const up = [...imports].flatMap(([file, targets]) => {
      const allowed = MAY_USE[roomOf(file)]
      if (allowed === undefined) return []
      return targets
        .filter((target) => ![roomOf(file), GROUND, ...allowed].includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`)
    })
    expect(up).toEqual([])
  })

  it('are all known here', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== ''))
    expect([...rooms].filter((room) => !(room in MAY_USE) && !ABOVE.includes(room))).toEqual([])
  })

  it('have a line each in docs/ARCHITECTURE.md, which names no file that is not there', () => {
    const page = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8')
    const table = page.split('\n').flatMap((line) => /^\| (`[^|]+\/`) \|/.exec(line)?.[1]?.match(/[\w-]+(?=\/)/g) ?? [])
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').map(roomOf)
    expect(table.toSorted()).toEqual([...new Set(tracked)].filter((room) => /^[^.]/.test(room)).toSorted())
    const named = [...page.matchAll(/`([\w-]+\/[\w/.-]+\.(?:tsx?|md))`/g)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  it('leave the browser to those above core', () => {
    const pure = ['dataset', 'core', 'i18n', 'editor']
    const edge = [...imports.keys()].filter(
      (file) =>
        pure.includes(roomOf(file)) &&
        /from '(?:wxt\/browser|webextension-polyfill)'/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(edge).toEqual([])
  })

  it('of pages use each other only through what pages share', () => {
    const shared = ['notice', 'controls', 'page', 'styles']
    const partOf = (file: string) => (roomOf(file) === 'components' ? (file.split('/')[1] ?? '') : '')
    const across = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => partOf(file) !== '' && ![partOf(file), '', ...shared].includes(partOf(target)))
        .map((target) => `${file} -> ${target}`),
    )
    expect(across).toEqual([])
  })

  it('have no circle of modules', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (path.includes(file) || done.has(file)) return
      for (const target of imports.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of imports.keys()) visit(file, [])
    expect(circles).toEqual([])
  })
})
