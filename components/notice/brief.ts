import { briefOf } from '../../core/brief.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { StorageGrade } from '../../dataset/host-index.ts'
import type { words } from '../../i18n/en/words.ts'

/** A verdict in a few words, for a line that has the service's name already. */
export function briefText(verdict: Verdict, storage: StorageGrade, w: ReturnType<(typeof words)['get']>): string {
  return w[`brief-${briefOf(verdict, storage)}`]
}
