import { expect, it } from 'vitest'
import { isObject } from './is-object.ts'

it.each([{}, { a: 1 }, JSON.parse('{"__proto__": 1}')])('%o is an object', (value) => {
  expect(isObject(value)).toBe(true)
})

it.each([null, undefined, [], [{}], '', 'text', 0, true])('%o is none', (value) => {
  expect(isObject(value)).toBe(false)
})
