import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Definition, open, seal } from './envelope.ts'

/** A value that has been a text, then a number, then an object. */
const LENGTH: Definition<{ metres: number }> = {
  version: 3,
  schema: v.strictObject({ metres: v.number() }),
  migrations: {
    1: (value) => v.parse(v.pipe(v.string(), v.transform(Number), v.number()), value),
    2: (value) => ({ metres: v.parse(v.number(), value) }),
  },
}

function thrown(value: unknown): never {
  throw new Error(String(value))
}

describe('opening a stored value', () => {
  it('gives back what was sealed', () => {
    expect(open(LENGTH, seal(LENGTH, { metres: 4 }))).toEqual({ ok: true, value: { metres: 4 } })
  })

  it('migrates every older version step by step', () => {
    expect(open(LENGTH, { v: 1, value: '4' })).toEqual({ ok: true, value: { metres: 4 } })
    expect(open(LENGTH, { v: 2, value: 4 })).toEqual({ ok: true, value: { metres: 4 } })
  })

  it('says which migration failed', () => {
    const opened = open(LENGTH, { v: 2, value: '4' })
    expect(opened).toMatchObject({ ok: false, fault: 'damaged' })
    expect(opened).toHaveProperty('reason', 'migration from version 2 failed: expected number')
  })

  it('keeps its reason short, whatever a migration says of what it was given', () => {
    const opened = open(LENGTH, { v: 1, value: 'a'.repeat(100_000) })
    const failing = { ...LENGTH, migrations: { 2: thrown } }
    for (const one of [opened, open(failing, { v: 2, value: 'b'.repeat(100_000) })]) {
      expect(one.ok || one.reason.length).toBeLessThanOrEqual(200)
    }
  })

  it('says that a migration is missing', () => {
    expect(open({ ...LENGTH, migrations: {} }, { v: 2, value: 4 })).toMatchObject({ ok: false, fault: 'damaged' })
  })

  it('knows a newer version from a damaged value', () => {
    expect(open(LENGTH, { v: 4, value: { metres: 4 } })).toMatchObject({ ok: false, fault: 'newer' })
    expect(open(LENGTH, { v: 3, value: 4 })).toMatchObject({ ok: false, fault: 'damaged' })
  })

  it.each([undefined, null, 3, 'x', [], {}, { v: 3 }, { value: { metres: 4 } }])(
    'refuses %j, which is no envelope',
    (stored) => {
      expect(open(LENGTH, stored)).toMatchObject({ ok: false, fault: 'damaged' })
    },
  )

  it('names the field and what was expected, without repeating what it received', () => {
    expect(open(LENGTH, { v: 3, value: { metres: '<b>four</b>' } })).toEqual({
      ok: false,
      fault: 'damaged',
      reason: 'metres: expected number',
    })
  })
})
