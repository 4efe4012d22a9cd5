import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { report } from '../../platform/report.ts'

/**
 * Loads once when first shown.
 * @param what is being loaded, for the console
 * @returns what was loaded, null until then, or `failed`; and a way to try again
 */
export function useLoaded<T>(what: string, load: () => Promise<T>): [T | 'failed' | null, () => void] {
  const [loaded, setLoaded] = useState<{ value: T } | 'failed' | null>(null)
  // Not after the next frame, as other effects: the page waits for it.
  useLayoutEffect(() => {
    if (loaded !== null) return
    load().then(
      (value) => setLoaded({ value }),
      (error: unknown) => {
        report(error, `loading the ${what}`)
        setLoaded('failed')
      },
    )
  }, [loaded])
  const tryAgain = useCallback(() => setLoaded(null), [])
  return [loaded === null || loaded === 'failed' ? loaded : loaded.value, tryAgain]
}
