import { setTimeout as delay } from 'node:timers/promises'

/** What {@link until} gives back: the condition's value once it is something. */
export type Truthy<T> = Exclude<T, undefined | null | false | 0 | ''>

/** How long {@link until} waits, and what to call the thing it waits for. */
export interface UntilOptions {
  /** Finishes the sentence "Timed out waiting for ...". */
  readonly what: string
  /** Milliseconds before giving up; 15,000 if not given: a busy machine takes its time. */
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
  { what, timeout = 15_000, interval = 40 }: UntilOptions,
): Promise<Truthy<T>> {
  const end = new AbortController()
  const late = delay(timeout, 'late', { signal: end.signal }).catch(() => 'late')
  let last = 'it was never answered'
  const ask = async () => {
    try {
      const value = await condition()
      last = `last seen: ${JSON.stringify(value)}`
      return { value }
    } catch (error) {
      last = `last error: ${error instanceof Error ? error.message : error}`
      return {}
    }
  }
  try {
    for (;;) {
      const seen = await Promise.race([ask(), late])
      if (typeof seen === 'object' && seen.value) return seen.value as Truthy<T>
      // What is asked of a browser that hangs is never answered.
      if (seen === 'late' || (await Promise.race([delay(interval), late])) === 'late') break
    }
  } finally {
    end.abort()
  }
  throw new Error(`Timed out after ${timeout} ms waiting for ${what} (${last})`)
}
