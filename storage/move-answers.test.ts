import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { GivenAnswer } from '../core/choices.ts'
import { moveAnswers } from './move-answers.ts'
import { StorageError } from './storage-area.ts'
import { FakeArea } from './testing/fake-area.ts'
import { FakeLocks } from './testing/fake-locks.ts'

const BEFORE = {
  'answer:a': { v: 1, value: 'no' },
  'answer:b': { v: 1, value: 'no' },
  'answer:c': { v: 1, value: 'yes' },
}
const MOVED = new Map<string, GivenAnswer>([['account', { answer: 'no', services: ['a', 'b'] }]])
const QUESTION = { 'question:account': { v: 1, value: { answer: 'no', services: ['a', 'b'] } } }

beforeEach(() => vi.stubGlobal('navigator', { locks: new FakeLocks() }))
afterEach(() => vi.unstubAllGlobals())

it('puts answers to their questions and takes those of the services away, and no other', async () => {
  const area = new FakeArea(BEFORE)
  await moveAnswers(MOVED, ['a', 'b'], area)
  expect(area.contents()).toEqual({ ...QUESTION, 'answer:c': BEFORE['answer:c'] })
})

it('touches nothing where there is nothing to move', async () => {
  const area = new FakeArea(BEFORE)
  await moveAnswers(new Map(), ['a'], area)
  expect(area.calls).toEqual({ reads: 0, writes: 0 })
})

it('loses nothing where it cannot write, or ends between its two writes', async () => {
  const area = new FakeArea(BEFORE)
  area.writeFault = new Error('QUOTA_BYTES quota exceeded')
  await expect(moveAnswers(MOVED, ['a', 'b'], area)).rejects.toThrow(StorageError)
  expect(area.contents()).toEqual(BEFORE)
  area.writeFault = null
  vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('ended'))
  await expect(moveAnswers(MOVED, ['a', 'b'], area)).rejects.toThrow(StorageError)
  expect(area.contents()).toEqual({ ...BEFORE, ...QUESTION })
  await moveAnswers(MOVED, ['a', 'b'], area)
  expect(area.contents()).toEqual({ ...QUESTION, 'answer:c': BEFORE['answer:c'] })
})

it('leaves an answer that the question has already', async () => {
  const since = { 'question:account': { v: 1, value: { answer: 'yes', services: ['b'] } } }
  const area = new FakeArea({ ...BEFORE, ...since })
  await moveAnswers(MOVED, ['a', 'b'], area)
  expect(area.contents()).toEqual({ ...since, 'answer:c': BEFORE['answer:c'] })
})
