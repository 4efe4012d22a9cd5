/**
 * Which claims are new to this person, and the acknowledgement that they have now been seen.
 * @module
 */
import { useEffect, useState } from 'preact/hooks'
import { freshClaims, seenClaims } from '../../core/fresh.ts'
import type { Notice } from '../../dataset/notice.ts'
import { report, withoutWaiting } from '../../platform/report.ts'
import { acknowledgementOf } from '../../storage/acknowledgements.ts'
import { send } from '../../storage/messages.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * The claims added or changed since the notice was last opened; then tells the background that it was opened. Where the
 * records are unavailable nothing is marked. In a private window nothing is asked and nothing told.
 */
export function useFresh(notice: Notice, revision: string, isPrivate: boolean): ReadonlySet<string> {
  const [fresh, setFresh] = useState(NONE)
  const { id } = notice.service
  useEffect(() => {
    setFresh(NONE)
    if (isPrivate) return
    let current = true
    withoutWaiting(
      acknowledgementOf(id).then(async (seen) => {
        const found = seen.ok ? freshClaims(notice, seen.value?.claims ?? null) : NONE
        // Another set without any would have the whole notice drawn again.
        if (current && found.size > 0) setFresh(found)
        const told = await send('seen', { service: id, revision, claims: seenClaims(notice) })
        if (!told.ok) report(`records unavailable: ${told.problem}`, 'remembering that the notice was seen')
      }),
      'marking what is new',
    )
    return () => {
      current = false
    }
  }, [id, revision, isPrivate])
  return fresh
}
