import { expect, describe as group, it } from 'vitest'
import { describe, quoted } from './problem.ts'

group('a problem in one line', () => {
  const problem = {
    severity: 'error',
    file: 'data/laws.json',
    field: 'laws[0].id',
    expected: 'an id',
    found: '7',
  } as const

  it('names file, field, what was expected and what stands there', () => {
    expect(describe(problem)).toBe('data/laws.json: laws[0].id: expected an id, found 7')
    expect(describe({ ...problem, field: '' })).toBe('data/laws.json: expected an id, found 7')
    expect(describe({ ...problem, hint: 'give it one' })).toBe(
      'data/laws.json: laws[0].id: expected an id, found 7 (give it one)',
    )
  })

  it('stays one short, readable line whatever was found', () => {
    expect(quoted(undefined)).toBe('nothing')
    expect(quoted(null)).toBe('null')
    expect(quoted('a\nb\u202ec\u0007')).toBe('"a\\nb\\u202ec\\u0007"')
    expect(quoted('x'.repeat(500))).toHaveLength(80)
    expect(quoted({ a: [1, 2] })).toBe('{"a":[1,2]}')
  })
})
