import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dress, shapeOf, strip } from './shape.ts'

const key = fc.stringMatching(/^[a-zA-Z]{1,5}$/)
const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))

/** Makes values that are alike: a field is always a plain value, a list of such, or a record, but may be missing or null. */
type Alike = fc.Arbitrary<unknown>
const alike: fc.Arbitrary<Alike> = fc.letrec<{ made: Alike }>((tie) => ({
  made: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constant(plain),
    tie('made').map((item) => fc.option(fc.array(item, { maxLength: 3 }))),
    fc
      .dictionary(key, tie('made'), { maxKeys: 4, noNullPrototype: true })
      .map((fields) => fc.option(fc.record(fields, { requiredKeys: [] }))),
  ),
})).made

describe('records stripped of their field names', () => {
  it('are the same when dressed again', () => {
    fc.assert(
      fc.property(
        alike.chain((made) => fc.array(made, { maxLength: 5 })),
        (records) => {
          const shape = shapeOf(records)
          const stripped = JSON.parse(JSON.stringify(records.map((record) => strip(record, shape))))
          const dressed = stripped.map((record: unknown) => dress(record, JSON.parse(JSON.stringify(shape))))
          expect(dressed).toEqual(records)
        },
      ),
    )
  })

  it('hold their values in the order of the shape', () => {
    const records = [
      { a: 1, b: [{ c: 'x' }] },
      { b: [], d: null },
    ]
    const shape = shapeOf(records)
    expect(shape).toEqual({ a: 0, b: [{ c: 0 }], d: 0 })
    expect(JSON.stringify(records.map((record) => strip(record, shape)))).not.toMatch(/"[abcd]"/)
  })

  it('tell a missing field from an empty one', () => {
    const records = [{ a: null }, {}, { a: '' }]
    const shape = shapeOf(records)
    const dressed = records.map((record) => dress(strip(record, shape), shape))
    expect(dressed).toEqual(records)
    expect('a' in (dressed[1] as object)).toBe(false)
  })
})

describe('the shape', () => {
  it.each([
    ['a list and a text', [['a'], 'a']],
    ['a list and a record', [[], {}]],
    ['a record and a number', [{}, 1]],
    ['a record and a list in a field', [{ a: {} }, { a: [] }]],
  ])('of %s is refused', (_, values) => {
    expect(() => shapeOf(values)).toThrow(/in one place and none in another/)
  })

  it.each([
    [[], 0],
    [[null, undefined], 0],
    [[1, 'a', null], 0],
    [[[]], [0]],
    [[{}], {}],
  ])('of %j is %j', (values, shape) => {
    expect(shapeOf(values)).toEqual(shape)
  })
})
