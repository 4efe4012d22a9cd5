/**
 * One write that gives answers a new place, so that nothing is lost or half moved.
 * @module
 */
import { browser } from 'wxt/browser'
import type { GivenAnswer } from '../core/choices.ts'
import { ANSWER, keyOf } from './definitions.ts'
import { seal } from './envelope.ts'
import { valueIn } from './parse-preferences.ts'
import { attempt, exclusively, type StorageArea } from './storage-area.ts'

/**
 * Writes answers to their questions and takes those of the services away. A question that was answered since keeps that
 * answer.
 * @param services whose earlier answers are in `answers` now
 * @throws StorageError
 */
export async function moveAnswers(
  answers: ReadonlyMap<string, GivenAnswer>,
  services: readonly string[],
  local: StorageArea = browser.storage.local,
): Promise<void> {
  if (answers.size === 0) return
  const items = Object.fromEntries([...answers].map(([id, answer]) => [keyOf.question(id), seal(ANSWER, answer)]))
  const gone = services.map(keyOf.answer)
  await exclusively(async () => {
    const stored = await attempt(Object.keys(items), () => local.get(Object.keys(items)))
    const missing = Object.entries(items).filter(([key]) => valueIn(stored, key, ANSWER) === null)
    if (missing.length > 0) await attempt(Object.keys(items), () => local.set(Object.fromEntries(missing)))
    // Ended here, they are moved again: the same answers to the same places.
    await attempt(gone, () => local.remove(gone))
  })
}
