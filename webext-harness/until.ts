import { setTimeout as delay } from 'node:timers/promises'

/** What {@link until} gives back: the condition's value once it is neither `undefined`, `null` nor `false`. */
export type Truthy<T> = Exclude<T, undefined | null | false | 0 | ''>

/** How long {@link until} waits, and what to call the thing it waits for. */
export interface UntilOptions {
  /** Finishes the sentence "Timed out waiting for ...". */
  readonly what: string
  /** Milliseconds before giving up; 5,000 if not given. */
  readonly timeout?: number
  /** Milliseconds between two looks; 40 if not given. */
  readonly interval?: number
}

/**
 * Looks at a condition again and again until it holds, and returns its value.
 * A condition that throws counts as not holding yet: pages come and go while a browser navigates.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { what, timeout = 5_000, interval = 40 }: UntilOptions,
): Promise<Truthy<T>> {
  const deadline = Date.now() + timeout
  let last = 'it was never answered'
  for (;;) {
    try {
      const value = await withDeadline(Promise.resolve(condition()), deadline)
      if (value) return value as Truthy<T>
      last = `last seen: ${JSON.stringify(value)}`
    } catch (error) {
      // Cut off by the deadline: what was seen before says more.
      if (!(error instanceof DeadlineError))
        last = `last error: ${error instanceof Error ? error.message : String(error)}`
    }
    if (Date.now() >= deadline) throw new Error(`Timed out after ${timeout} ms waiting for ${what} (${last})`)
    await delay(interval)
  }
}

class DeadlineError extends Error {}

async function withDeadline<T>(work: Promise<T>, deadline: number): Promise<T> {
  const abort = new AbortController()
  const late = delay(Math.max(0, deadline - Date.now()), undefined, { signal: abort.signal }).then(() => {
    throw new DeadlineError()
  })
  // The loser of the race must not surface as an unhandled rejection.
  late.catch(() => undefined)
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    abort.abort()
  }
}
