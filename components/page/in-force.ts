/**
 * What the person and the administrator laid down, kept current, so that the page says of a service what the popup
 * says.
 * @module
 */
import { createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { report } from '../../platform/report.ts'
import { readPolicy } from '../../storage/managed.ts'
import { onChanged } from '../../storage/preferences.ts'
import { type InForce, inTime, NO_POLICY, readInForce } from '../../storage/reader.ts'

const InForceContext = createContext<InForce | null>(null)
export const InForceProvider = InForceContext.Provider

/** @throws Error outside of an `InForceProvider`, which only a wrong component tree can cause. */
export function useInForce(): InForce {
  const inForce = useContext(InForceContext)
  if (inForce === null) throw new Error('nothing in force is provided here')
  return inForce
}

/**
 * Tells what is in force, at once with what the person chose; once more where the policy was late.
 * @throws Error only where the code is wrong: what cannot be read counts as not chosen.
 */
async function tellInForce(tell: (inForce: InForce) => void): Promise<void> {
  const policy = readPolicy()
  const known = await inTime(policy)
  tell(await readInForce(known ?? NO_POLICY))
  if (known === null) tell(await readInForce(policy))
}

/** What is in force now, whatever window changed it; null until it is read for the first time. */
export function useInForceNow(): InForce | null {
  const [inForce, setInForce] = useState<InForce | null>(null)
  // Not after the next frame, as other effects: the page waits for it.
  useLayoutEffect(() => {
    let isMounted = true
    const read = () => {
      tellInForce((found) => {
        if (isMounted) setInForce(found)
      }).catch((error: unknown) => report(error, 'reading preferences'))
    }
    read()
    const end = onChanged(read)
    return () => {
      isMounted = false
      end()
    }
  }, [])
  return inForce
}
