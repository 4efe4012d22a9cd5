import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROJECT } from '../../project.ts'
import { ROOT } from '../command.ts'
import { git, lastTag } from './git.ts'
import { MEANT, newlyAsked, permissionProblems, unmeant } from './permissions.ts'
import { notesOf, ownershipProblems, releaseProblems, treeProblems, versionProblems } from './ready.ts'
import { submission } from './submit.ts'

const OWNED = { ...PROJECT, owned: true, repository: 'https://code.test/it', geckoId: 'it@it.test' }

describe('names', () => {
  it.each([
    ['placeholders', PROJECT, ['The names in project.ts are placeholders']],
    ['a placeholder of an id', { ...OWNED, geckoId: PROJECT.geckoId }, ['whereabouts@whereabouts.example']],
    ['a placeholder of a repository', { ...OWNED, repository: PROJECT.repository }, [PROJECT.repository]],
    ['names of one’s own', OWNED, []],
  ])('that are %s', (_, project, said) => {
    expect(ownershipProblems(project)).toEqual(said.map((part) => expect.stringContaining(part)))
  })
})

describe('the tree', () => {
  it('is clean', () => expect(treeProblems('')).toEqual([]))
  it('is not', () => expect(treeProblems(' M a\n?? b\n')).toEqual([expect.stringContaining('2 files are changed')]))
})

describe('the version', () => {
  it.each([
    ['1.2.3', '1.2.3', ['v1.2.2', 'v0.9.0'], []],
    ['1.10.0', '1.10.0', ['v1.9.0'], []],
    ['1.2', '1.2', [], ['The version “1.2” in package.json is not three numbers']],
    ['1.2.3-beta', '1.2.3-beta', [], ['not three numbers']],
    ['1.2.3', '1.2.2', ['v1.2.2'], ['package.json says version 1.2.3, package-lock.json 1.2.2']],
    ['1.2.3', '1.2.3', ['v1.2.3'], ['Version 1.2.3 is released already']],
    ['1.2.3', '1.2.3', ['v1.2.4', 'v1.10.0', 'v2.0.0'], ['Version 1.2.3 is older than v1.2.4, v1.10.0, v2.0.0.']],
  ])('%s, in the lockfile %s, after %j', (version, locked, tags, said) => {
    expect(versionProblems(version, locked, tags)).toEqual(said.map((part) => expect.stringContaining(part)))
  })
})

describe('the notes', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n- x\n\n## [1.2.3] - 2026-11-27\n\n### Added\n\n- y\n\n## [1.2.2] - 2026-01-01\n\n- z\n\n## [1.2.1] - 2026-02-30\n\n- a\n\n[1.2.3]: https://a\n'
  it.each([
    ['1.2.3', '### Added\n\n- y'],
    ['1.2.2', '- z'],
    ['1.2.1', undefined],
    ['1.2.4', undefined],
    ['1.2', undefined],
    ['Unreleased', undefined],
  ])('of %s', (version, notes) => expect(notesOf(changelog, version)).toBe(notes))

  it('are there for the version in package.json', () => {
    const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
    expect(notesOf(text('CHANGELOG.md'), JSON.parse(text('package.json')).version)).toBeTruthy()
  })
})

describe('what browsers would ask again', () => {
  const before = { permissions: ['storage'], optional_permissions: ['notifications'] }
  const gecko = (required: string[]) => ({
    browser_specific_settings: { gecko: { data_collection_permissions: { required } } },
  })
  it.each([
    ['nothing for the same', before, []],
    ['nothing for less', { permissions: [] }, []],
    ['nothing for what is optional', { ...before, optional_permissions: ['notifications', 'tabs'] }, []],
    ['a permission', { permissions: ['storage', 'tabs'] }, ['permissions: tabs']],
    ['what was optional', { permissions: ['storage', 'notifications'] }, ['permissions: notifications']],
    ['a host', { ...before, host_permissions: ['*://a/*'] }, ['host_permissions: *://a/*']],
    ['a content script', { ...before, content_scripts: [{ matches: ['*://a/*'] }] }, ['content_scripts: *://a/*']],
    ['a new tab page', { ...before, chrome_url_overrides: { newtab: 'a' } }, ['chrome_url_overrides']],
    ['no data', { ...before, ...gecko(['none']) }, []],
    ['data', { ...before, ...gecko(['browsingActivity']) }, ['data_collection_permissions: browsingActivity']],
  ])('%s', (_, now, asked) => expect(newlyAsked(before, now)).toEqual(asked))

  it('may be meant, for that browser since that tag, with a reason', () => {
    const one = { since: 'v1', browser: 'chrome', asks: 'permissions: tabs', why: 'because' }
    expect(unmeant('v1', 'chrome', ['permissions: tabs'], [one])).toEqual([])
    for (const other of [{ since: 'v0' }, { browser: 'edge' }, { asks: 'permissions: x' }, { why: '' }]) {
      expect(unmeant('v1', 'chrome', ['permissions: tabs'], [{ ...one, ...other }])).toHaveLength(1)
    }
  })

  const tag = lastTag(ROOT)
  it.skipIf(tag === undefined)('is nothing that is not meant, against the last tag', () => {
    expect(permissionProblems(ROOT, tag ?? '')).toEqual([])
  })
})

describe('a release', () => {
  let root: string
  const run = (...args: string[]) => {
    const who = [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b.test',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'tag.gpgsign=false',
    ]
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' })
    expect(stderr.split('\n').filter((line) => line.startsWith('fatal'))).toEqual([])
    expect(status).toBe(0)
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const version = (now: string) => {
    write('package.json', JSON.stringify({ version: now }))
    write('package-lock.json', JSON.stringify({ version: now }))
    write('CHANGELOG.md', `# Changelog\n\n## [${now}] - 2026-11-27\n\n- a\n`)
  }
  const manifests = (text: string) => {
    for (const target of ['chrome', 'edge', 'firefox', 'safari']) write(`e2e/manifests/${target}.json`, text)
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ready-'))
    run('init', '--quiet')
    version('1.0.0')
    manifests('{"permissions":["storage"]}')
    run('add', '--all')
    run('commit', '--quiet', '--message=one')
    run('tag', 'v1.0.0')
    version('1.1.0')
    run('add', '--all')
    run('commit', '--quiet', '--message=two')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('can be made when all is in order', () => expect(releaseProblems(root, OWNED)).toEqual([]))

  it.each([
    ['the names are placeholders', () => undefined, PROJECT, ['The names in project.ts are placeholders']],
    ['a file is changed', () => write('new', ''), OWNED, ['1 files are changed']],
    ['the version exists', () => run('tag', 'v1.1.0'), OWNED, ['is released already']],
    ['there is no tag', () => run('tag', '--delete', 'v1.0.0'), OWNED, ['There is no tag of an earlier release']],
    ['there is no repository', () => rmSync(join(root, '.git'), { recursive: true }), OWNED, ['in a git repository']],
    [
      'nothing is said of the version',
      () => {
        write('CHANGELOG.md', '# Changelog\n')
        run('commit', '--quiet', '--all', '--message=three')
      },
      OWNED,
      ['CHANGELOG.md has no dated section “## [1.1.0]'],
    ],
    [
      'a browser would ask',
      () => {
        manifests('{"permissions":["storage","tabs"]}')
        write(MEANT, '[{"since":"v1.0.0","browser":"edge","asks":"permissions: tabs","why":"meant"}]')
        run('add', '--all')
        run('commit', '--quiet', '--message=three')
      },
      OWNED,
      ['chrome would ask', 'firefox would ask', 'safari would ask'],
    ],
  ])('stops when %s, and changes nothing', (_, makeWrong, project, said) => {
    makeWrong()
    const before = git(root, 'status', '--porcelain')
    expect(releaseProblems(root, project)).toEqual(said.map((part) => expect.stringContaining(part)))
    expect(git(root, 'status', '--porcelain')).toBe(before)
  })
})

describe('handing in', () => {
  const firefox = { FIREFOX_EXTENSION_ID: 'a', FIREFOX_JWT_ISSUER: 'b', FIREFOX_JWT_SECRET: 'c' }

  it('without secrets goes nowhere, and says so of each store', () => {
    const { args, leftOut } = submission({}, 'f', '1.2.3', true)
    expect(args).toEqual([])
    expect(leftOut).toEqual(['chrome', 'firefox', 'edge'].map((store) => expect.stringContaining(`for ${store}: no `)))
  })

  it('only asks unless it is meant', () => {
    const zips = [
      `--firefox-zip=${join('f', 'whereabouts-1.2.3-firefox.zip')}`,
      `--firefox-sources-zip=${join('f', 'whereabouts-1.2.3-sources.zip')}`,
    ]
    expect(submission(firefox, 'f', '1.2.3', false).args).toEqual(['submit', '--dry-run', ...zips])
    expect(submission(firefox, 'f', '1.2.3', true).args).toEqual(['submit', ...zips])
  })

  it('needs every secret of a store', () => {
    const { args, leftOut } = submission({ ...firefox, FIREFOX_JWT_SECRET: '' }, 'f', '1.2.3', true)
    expect(args).toEqual([])
    expect(leftOut).toContain('Not handed to the store for firefox: no FIREFOX_JWT_SECRET.')
  })
})
