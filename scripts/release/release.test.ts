import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../command.ts'
import { pack } from '../pack.ts'
import { lintProblems } from './firefox-lint.ts'
import { atRunTime, billOf, billOfMaterials } from './materials.ts'
import { LARGEST, makePackages } from './packages.ts'
import { differencesOnRebuild, unpack } from './rebuild.ts'
import { unknownToSafari } from './safari-manifest.ts'
import { sourcesOf } from './sources.ts'
import { changedIn, SUMS, sumsOf } from './sums.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** A project with builds of two browsers. */
function project(): void {
  write('package.json', '{"name":"x","version":"1.2.3"}')
  write('package-lock.json', '{"name":"x","version":"1.2.3","lockfileVersion":3,"packages":{"":{"version":"1.2.3"}}}')
  write('src/a.ts', 'a')
  for (const target of ['chrome', 'firefox']) {
    write(`.output/${target}-mv3/manifest.json`, '{}')
    write(`.output/${target}-mv3/chunks/b.js`, target)
  }
}

const bill = () => '{}'

describe('a package', () => {
  it('has the same bytes whenever its files were written, and in whatever order', async () => {
    write('one/b/c.js', 'c')
    write('one/a.json', 'a')
    write('other/a.json', 'a')
    write('other/b/c.js', 'c')
    utimesSync(join(folder, 'other/a.json'), 1e9, 1e9)
    for (const name of ['one', 'other']) await pack(join(folder, name), join(folder, `${name}.zip`))
    expect(readFileSync(join(folder, 'one.zip'))).toEqual(readFileSync(join(folder, 'other.zip')))
  })

  it('holds every file', async () => {
    write('one/b/c.js', 'c')
    write('one/é.json', 'ü')
    await pack(join(folder, 'one'), join(folder, 'one.zip'))
    await unpack(join(folder, 'one.zip'), join(folder, 'again'))
    expect(readdirSync(join(folder, 'again')).toSorted()).toEqual(['b', 'é.json'])
    expect(readFileSync(join(folder, 'again/é.json'), 'utf8')).toBe('ü')
  })
})

describe('the packages', () => {
  const packages = () => join(folder, '.output', 'packages')

  it('come with sources, bill of materials and hashes that fit', async () => {
    project()
    await makePackages(folder, ['chrome', 'firefox'], packages(), bill)
    expect(readdirSync(packages()).toSorted()).toEqual([
      SUMS,
      'whereabouts-1.2.3-chrome.zip',
      'whereabouts-1.2.3-firefox.zip',
      'whereabouts-1.2.3-materials.cdx.json',
      'whereabouts-1.2.3-sources.zip',
    ])
    expect(changedIn(packages())).toEqual([])
  })

  it.each([
    ['a build is missing', () => rmSync(join(folder, '.output/firefox-mv3'), { recursive: true }), /firefox/],
    [
      'one is too large',
      () => writeFileSync(join(folder, '.output/firefox-mv3/large'), randomBytes(LARGEST)),
      /firefox.zip has \d+ bytes; more than 2000000 is not released/,
    ],
  ])('are as before when %s', async (_, makeWrong, said) => {
    project()
    await makePackages(folder, ['chrome', 'firefox'], packages(), bill)
    const before = readFileSync(join(packages(), SUMS), 'utf8')
    makeWrong()
    await expect(makePackages(folder, ['chrome', 'firefox'], packages(), bill)).rejects.toThrow(said)
    expect(readFileSync(join(packages(), SUMS), 'utf8')).toBe(before)
    expect(readdirSync(join(folder, '.output')).filter((name) => name.startsWith('packages'))).toEqual(['packages'])
  })
})

describe('hashes', () => {
  it.each([
    ['a changed file', () => write('a.zip', 'other'), [`a.zip is not what it was when ${SUMS} was written.`]],
    ['a missing file', () => rmSync(join(folder, 'a.zip')), ['a.zip is missing.']],
    ['a file more', () => write('c.zip', 'c'), [`c.zip is not named in ${SUMS}.`]],
    ['a line that is no hash', () => write(SUMS, 'zz\n'), [`Line 1 of ${SUMS} is no hash and name of a file.`]],
    [
      'a name outside of it',
      () => write(SUMS, `${'0'.repeat(64)}  ../a.zip\n`),
      [`Line 1 of ${SUMS} is no hash and name of a file.`],
    ],
    [
      'a folder for a file',
      () => {
        rmSync(join(folder, 'a.zip'))
        mkdirSync(join(folder, 'a.zip'))
      },
      ['a.zip is missing.'],
    ],
    ['no hash', () => write(SUMS, ''), [`${SUMS} names no file.`]],
    ['nothing', () => undefined, []],
  ])('tell of %s', (_, makeWrong, said) => {
    write('a.zip', 'a')
    write('b.zip', 'b')
    write(SUMS, sumsOf(folder))
    makeWrong()
    expect(changedIn(folder)).toEqual(said)
  })

  it('are asked for', () => expect(changedIn(folder)).toEqual([`${folder} has no ${SUMS}.`]))
})

describe('building again', () => {
  const install = () => true
  const made = () => join(folder, '.output', 'made')
  beforeEach(async () => {
    project()
    await makePackages(folder, ['chrome'], made(), bill)
  })
  const again = (place: string) => {
    for (const name of readdirSync(made())) {
      mkdirSync(join(place, '.output/packages'), { recursive: true })
      writeFileSync(join(place, '.output/packages', name), readFileSync(join(made(), name)))
    }
    return true
  }

  it('has the sources and nothing else', async () => {
    const seen: string[] = []
    await differencesOnRebuild(made(), { install, build: (place) => seen.push(...readdirSync(place)) > 0 })
    expect(seen.toSorted()).toEqual(['package-lock.json', 'package.json', 'src'])
  })

  it('finds the same', async () => expect(await differencesOnRebuild(made(), { install, build: again })).toEqual([]))

  it.each([
    ['other bytes', 'whereabouts-1.2.3-chrome.zip', 'comes out otherwise'],
    ['other materials', 'whereabouts-1.2.3-materials.cdx.json', 'comes out otherwise'],
  ])('tells of %s', async (_, name, said) => {
    const build = (place: string) => {
      again(place)
      writeFileSync(join(place, '.output/packages', name), 'other')
      return true
    }
    expect(await differencesOnRebuild(made(), { install, build })).toEqual([expect.stringContaining(`${name} ${said}`)])
  })

  it.each([
    [
      'the packages were changed',
      () => write('.output/made/whereabouts-1.2.3-chrome.zip', 'x'),
      { install, build: again },
      'is not what it was',
    ],
    [
      'the archive of sources is none',
      () => {
        write('.output/made/whereabouts-1.2.3-sources.zip', 'x')
        write(`.output/made/${SUMS}`, sumsOf(made()))
      },
      { install, build: again },
      'The archive of sources cannot be unpacked',
    ],
    ['nothing can be installed', () => undefined, { install: () => false, build: again }, 'could not be installed'],
    ['nothing can be built', () => undefined, { install, build: () => false }, 'could not be built'],
    ['nothing comes out', () => undefined, { install, build: () => true }, 'is not made from the archive of sources'],
  ])('stops with a sentence when %s', async (_, makeWrong, steps, said) => {
    makeWrong()
    const told = await differencesOnRebuild(made(), steps).catch((error: Error) => [error.message])
    expect(told.join('\n')).toContain(said)
  })
})

describe('the sources', () => {
  it('are what git keeps', () => {
    const files = sourcesOf(ROOT)
    if (existsSync(join(ROOT, '.git'))) expect(files).toContain('package.json')
    expect(files.filter((path) => /^(node_modules|\.output|\.git)\//.test(path))).toEqual([])
  })

  it('are all but what work leaves behind where there is no git', () => {
    project()
    for (const path of ['node_modules/a/b.js', 'scripts/node/node_modules/c.js', '.wxt/d', 'e.tsbuildinfo'])
      write(path, '')
    expect(sourcesOf(folder).toSorted()).toEqual(['package-lock.json', 'package.json', 'src/a.ts'])
  })
})

describe('the bill of materials', () => {
  it('names the libraries at run time, with hash and licence, and no tool', () => {
    const { components } = JSON.parse(billOfMaterials(ROOT)) as {
      components: { name: string; hashes: unknown[]; licenses: unknown[] }[]
    }
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const names = components.map(({ name }) => name)
    for (const name of Object.keys(dependencies)) expect(names).toContain(name)
    expect(names.filter((name) => name in devDependencies)).toEqual(['@wxt-dev/webextension-polyfill', 'wxt'])
    for (const { hashes, licenses } of components) expect([hashes.length, licenses.length]).toEqual([1, 1])
  })

  it('says nothing that differs each time, and nothing of tools', () => {
    const bill = {
      serialNumber: 'x',
      metadata: { timestamp: 1, tools: [], component: { 'bom-ref': 'y@1', name: 'folder' } },
      components: ['a', 'b', 'c'].map((name) => ({ name, 'bom-ref': `${name}@1` })),
      dependencies: [
        { ref: 'a@1', dependsOn: ['b@1', 'c@1'] },
        { ref: 'c@1', dependsOn: ['b@1'] },
      ],
    }
    expect(billOf(bill, ['a', 'b'])).toEqual({
      metadata: { component: { 'bom-ref': 'y@1', name: 'y' } },
      components: ['a', 'b'].map((name) => ({ name, 'bom-ref': `${name}@1` })),
      dependencies: [{ ref: 'a@1', dependsOn: ['b@1'] }],
    })
  })

  it('follows dependencies, circles too', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { dependencies: { b: '1' } },
      'node_modules/b': { dependencies: { a: '1' } },
      'node_modules/c': {},
    }
    expect([...atRunTime(packages)]).toEqual(['a', 'b'])
  })
})

describe("Firefox's linter", () => {
  const known = [{ code: 'A', message: 'a', why: 'w' }]
  it.each([
    ['nothing new', [], [{ code: 'A', message: 'a', file: 'x.js' }], []],
    ['an error', [{ code: 'E', message: 'e', file: 'x.js' }], [{ code: 'A', message: 'a' }], ['error E in x.js: e']],
    [
      'a new warning',
      [],
      [
        { code: 'A', message: 'a' },
        { code: 'A', message: 'b' },
      ],
      ['warning A: b'],
    ],
    ['one that is gone', [], [], ['no longer said, so take it off the list: A: a']],
  ])('with %s', (_, errors, warnings, said) => expect(lintProblems({ errors, warnings }, known)).toEqual(said))
})

describe("Safari's converter", () => {
  it('is content without address bar and notifications', () => {
    expect(unknownToSafari({ name: 'x', action: { default_popup: 'a' }, permissions: ['storage'] })).toEqual([])
  })

  it('would refuse what Safari does not know', () => {
    expect(
      unknownToSafari({ omnibox: { keyword: 'x' }, permissions: ['storage'], optional_permissions: ['notifications'] }),
    ).toEqual(['omnibox', 'optional_permissions: notifications'])
  })
})
