/**
 * Runs `work` once at a time: calls that come while it runs lead to one more run after it, however many they are.
 * @returns a function to call whenever there may be something to do; it resolves when the work that was asked for is done.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const run = () => {
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (running === null) return run()
    next ??= running.then(noMatterHow, noMatterHow).then(() => {
      next = null
      return run()
    })
    return next
  }
}

function noMatterHow(): void {}
