/**
 * Runs `work` once at a time: calls that come while it runs lead to one more run after it, however many they are.
 * @returns a function to call whenever there may be something to do; it resolves when the work that was asked for is
 * done.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  const run = () => {
    waiting = null
    return work()
  }
  return () => {
    if (waiting === null) {
      waiting = last.then(run, run)
      last = waiting
    }
    return waiting
  }
}
