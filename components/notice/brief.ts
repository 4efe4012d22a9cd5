import type { Verdict } from '../../core/verdict.ts'
import type { StorageGrade } from '../../dataset/host-index.ts'
import type { words } from '../../i18n/en/words.ts'

/** A verdict in a few words, for a line that has the service's name already. */
export function briefOf(verdict: Verdict, storage: StorageGrade, w: ReturnType<(typeof words)['get']>): string {
  const required = storage === 'required-by-rule'
  if (verdict === 'in-china') return required ? w['brief-in-china-required'] : w['brief-in-china']
  if (verdict === 'depends') return required ? w['brief-depends-required'] : w['brief-depends']
  return w[`brief-${verdict}`]
}
