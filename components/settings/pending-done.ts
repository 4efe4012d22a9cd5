import { onPendingChanged, readPending } from '../../storage/pending.ts'

/** How long, in milliseconds, the background is waited for before the page says that it is not done yet. */
const PATIENCE = 6000

/**
 * Waits until the background has done what is pending.
 * @returns whether it has; false when it takes long, since the records cannot be reached now.
 * @throws StorageError
 */
export async function pendingDone(patience = PATIENCE): Promise<boolean> {
  let stop: () => void = () => undefined
  const heard = new Promise<boolean>((resolve) => {
    const unfollow = onPendingChanged((kind) => kind === null && resolve(true))
    const timer = setTimeout(() => resolve(false), patience)
    stop = () => {
      unfollow()
      clearTimeout(timer)
    }
  })
  try {
    return (await readPending()) === null || (await heard)
  } finally {
    stop()
  }
}
