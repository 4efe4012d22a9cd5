import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Backup, backupText, MAX_BACKUP_BYTES, readBackup } from './backup-file.ts'
import v1 from './fixtures/backup-v1.json' with { type: 'json' }
import v2 from './fixtures/backup-v2.json' with { type: 'json' }
import { anyBackup, FULL } from './testing/backups.ts'

/** The text of a full backup after a change. */
function changed(change: (file: Record<string, unknown>) => unknown): string {
  const file = JSON.parse(backupText(FULL))
  return JSON.stringify(change(file) ?? file)
}

function faultOf(text: string) {
  const read = readBackup(text)
  if (read.ok) throw new Error('the backup was taken')
  return read.fault
}

/** Puts `value` at a path, as JSON.parse would: prototype keys are plain keys. */
function put(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (typeof target !== 'object' || target === null) return value
  const at = Object.entries(target).find(([name]) => name === key)?.[1]
  const next = rest.length === 0 ? value : put(at, rest, value)
  if (Array.isArray(target)) return target.map((item, index) => (String(index) === key ? next : item))
  return Object.fromEntries([...Object.entries(target).filter(([name]) => name !== key), [key, next]])
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

const PATHS = pathsOf(JSON.parse(backupText(FULL))).filter((path) => path.length > 0)

describe('a backup file', () => {
  it('gives back what was written', () => {
    expect(readBackup(backupText(FULL))).toEqual({ ok: true, backup: FULL })
    fc.assert(
      fc.property(anyBackup, (backup) => {
        expect(readBackup(backupText(backup))).toEqual({ ok: true, backup })
      }),
    )
  })

  it('of this version is still read', () => {
    expect(readBackup(JSON.stringify(v2))).toEqual({ ok: true, backup: FULL })
  })

  it('of release 0.1.0 is read, its alert choices in their present form', () => {
    const read = readBackup(JSON.stringify(v1))
    expect(read).toMatchObject({ ok: true, backup: { version: 2 } })
    expect(read.ok && read.backup.preferences).toMatchObject({
      'answer:apple-icloud': { v: 1, value: 'yes' },
      'site:icloud.com': { v: 2, value: { alerts: 'off', until: 'facts-change', revisions: ['87e277190b3b'] } },
    })
    expect(read.ok && Object.keys(read.backup.preferences)).toEqual(Object.keys(v1.preferences))
    expect(read.ok && read.backup.journal).toEqual(v1.journal)
  })
})

describe('a file is refused', () => {
  it.each([
    ['no JSON', '{"format":', { kind: 'not-json', field: '' }],
    ['empty', '', { kind: 'not-json', field: '' }],
    ['a list', '[]', { kind: 'foreign', field: '' }],
    ['nothing', 'null', { kind: 'foreign', field: '' }],
    ['another extension’s', '{"format":"bookmarks","version":1}', { kind: 'foreign', field: 'format' }],
    ['of a newer release', changed((file) => ({ ...file, version: 3 })), { kind: 'newer', field: 'version' }],
    ['of no version', changed((file) => ({ ...file, version: '1' })), { kind: 'damaged', field: 'version' }],
    ['with more in it', changed((file) => ({ ...file, extra: 1 })), { kind: 'damaged', field: 'extra' }],
    ['without preferences', changed(({ preferences: _, ...rest }) => rest), { kind: 'damaged', field: 'preferences' }],
    ['without a journal field', changed(({ journal: _, ...rest }) => rest), { kind: 'damaged', field: 'journal' }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toMatchObject(fault)
  })

  it.each([
    [['date'], 'yesterday', 'damaged'],
    [['date'], '2026-11-21', 'damaged'],
    [['date'], '2026-13-01T10:00:00.000Z', 'damaged'],
    [['date'], '2026-02-31T10:00:00.000Z', 'damaged'],
    [['date'], '2025-02-29T10:00:00.000Z', 'damaged'],
    [['date'], '2026-11-21T25:00:00.000Z', 'damaged'],
    [['preferences'], [], 'damaged'],
    [['preferences', 'setting:theme', 'value'], 'midnight', 'damaged'],
    [['preferences', 'setting:theme', 'v'], 2, 'newer'],
    [['preferences', 'setting:colour'], { v: 1, value: 'red' }, 'damaged'],
    [['preferences', 'answer:../x'], { v: 1, value: 'yes' }, 'damaged'],
    [['preferences', 'pending'], { v: 1, value: { kind: 'erase' } }, 'damaged'],
    [['preferences', 'set-aside:setting:theme'], 1, 'damaged'],
    [['acknowledgements', '0', 'claims', '1'], '<img src=x onerror=alert(1)>', 'damaged'],
    [['journal', '1', 'day'], '2026-02-30', 'damaged'],
    [['journal', '0', 'count'], 0, 'damaged'],
    [['journal', '0', 'title'], 'Inbox', 'damaged'],
    [['journal', '0', 'domain'], 'https://icloud.com/mail', 'damaged'],
  ])('with %j as %j, naming the field', (path, value, kind) => {
    const fault = faultOf(changed((file) => put(file, path, value)))
    expect(fault.kind).toBe(kind)
    expect(fault.field).toMatch(path[0] === 'preferences' ? path.slice(0, 2).join('.') : path.join('.'))
    expect(fault.expected).toMatch(/expected/)
  })

  it('with a record twice', () => {
    const twice = changed((file) => put(file, ['journal', '1'], (file.journal as unknown[])[0]))
    expect(faultOf(twice)).toEqual({ kind: 'damaged', field: 'journal.1', expected: 'expected each record only once' })
  })

  it('when it is larger than 10 MB, counted in bytes', () => {
    expect(faultOf(`"${'x'.repeat(MAX_BACKUP_BYTES)}"`).kind).toBe('too-large')
    expect(faultOf(`"${'数'.repeat(MAX_BACKUP_BYTES / 3)}"`).kind).toBe('too-large')
    expect(faultOf(`"${'x'.repeat(MAX_BACKUP_BYTES - 2)}"`).kind).toBe('foreign')
  })
})

describe('a hostile file does no harm', () => {
  const hostile = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom<unknown>(
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
      1e308,
      -0,
      Number.MAX_SAFE_INTEGER,
      9e15,
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '\u202egnp.exe',
      '\u0000',
      '\ud800',
      'a'.repeat(100_000),
    ),
  )

  /** Refused naming a field, or taken as exactly what is valid. */
  function checked(text: string): void {
    const read = readBackup(text)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    if (!read.ok) {
      expect(read.fault.field.length).toBeLessThanOrEqual(120)
      expect(read.fault.expected.length).toBeLessThanOrEqual(300)
      return
    }
    expect(readBackup(backupText(read.backup))).toEqual(read)
    expect(backupText(read.backup)).not.toMatch(/polluted|script|\u202e/)
  }

  it('whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          hostile.map((value) => JSON.stringify(value)),
        ),
        checked,
      ),
      { numRuns: 500 },
    )
  })

  it('whatever stands in one of its fields', () => {
    const anyPath = fc.constantFrom(...PATHS)
    fc.assert(
      fc.property(anyPath, hostile, (path, value) => checked(changed((file) => put(file, path, value)))),
      { numRuns: 2000 },
    )
  })

  it('whatever fields are added to one of its objects', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'x'.repeat(9999)),
    )
    const anyPath = fc.constantFrom<string[]>([], ...PATHS)
    fc.assert(
      fc.property(anyPath, name, hostile, (path, added, value) =>
        checked(changed((file) => put(file, [...path, added], value))),
      ),
      { numRuns: 2000 },
    )
  })

  it.each(['__proto__', 'constructor', 'prototype'])('with %s among the preferences: it is refused', (name) => {
    const text = backupText(FULL).replace('"preferences": {', `"preferences": {"${name}": {"v":1,"value":"no"},`)
    expect(faultOf(text)).toMatchObject({ kind: 'damaged', field: `preferences.${name}` })
  })

  it('however deeply it is nested', () => {
    const depth = 100_000
    const deep = '['.repeat(depth) + ']'.repeat(depth)
    expect(faultOf(deep).kind).toBe('foreign')
    for (const field of ['"date"', '"setting:theme"', '"value"', '"claims"', '"day"']) {
      const text = backupText(FULL).replace(
        new RegExp(`${field}: (\\{[^}]*\\}|\\[[^\\]]*\\]|"[^"]*")`),
        `${field}: ${deep}`,
      )
      expect(text.length).toBeGreaterThan(depth)
      expect(faultOf(text).kind).toBe('damaged')
    }
  })

  it('with numbers that no number can hold', () => {
    for (const number of ['1e999', '-1e999', '9007199254740993', '0.1']) {
      expect(faultOf(backupText(FULL).replace(/"when": \d+/, `"when": ${number}`)).field).toBe(
        'acknowledgements.0.when',
      )
    }
  })

  it('and what is taken holds nothing but what the schemas know', () => {
    const read = readBackup(backupText(FULL))
    const keys = (value: object): (keyof Backup)[] => Object.keys(value) as (keyof Backup)[]
    expect(read.ok && keys(read.backup).sort()).toEqual(keys(FULL).sort())
  })
})
