/**
 * What the background writes to the records of its own accord: visits, where the person turned the journal on. Never for private
 * windows. Where the records are unavailable, warning goes on without them.
 * @module
 */
import type { Match } from '../core/lookup.ts'
import type { Settings } from '../core/settings.ts'
import { report } from '../platform/report.ts'
import type { RecordsResult } from '../storage/database.ts'
import { prune, recordVisit } from '../storage/journal.ts'
import { finishPending } from '../storage/pending.ts'

/** Notes a visit in the journal, if it is on, and lets go what is older than it keeps. */
export async function noteVisit({ service, domain }: Match, { journal }: Settings): Promise<void> {
  if (!journal.on) return
  const now = Date.now()
  unless(await recordVisit({ service: service.id, domain }, now), 'noting a visit')
  unless(await prune(journal.retention, now), 'pruning the journal')
}

/** Does what an import or "erase everything" left to do. */
export async function finishWhatIsPending(): Promise<void> {
  unless(await finishPending(), 'finishing an import or erasure')
}

function unless(result: RecordsResult<unknown>, where: string): void {
  if (!result.ok) report(`records unavailable: ${result.problem}`, where)
}
