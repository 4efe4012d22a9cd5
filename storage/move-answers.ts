/**
 * One write that gives answers a new place, so that nothing is lost or half moved.
 * @module
 */
import { browser } from 'wxt/browser'
import type { GivenAnswer } from '../core/choices.ts'
import { ANSWER, keyOf } from './definitions.ts'
import { seal } from './envelope.ts'
import { attempt, exclusively, type StorageArea } from './storage-area.ts'

/**
 * Writes answers to their questions and takes those of the services away.
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
    await attempt(Object.keys(items), () => local.set(items))
    // Ended here, they are moved again: the same answers to the same places.
    await attempt(gone, () => local.remove(gone))
  })
}
