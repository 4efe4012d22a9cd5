import type { OwnAnswer } from '../../core/choices.ts'
import { servesOf } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { setAnswer } from '../../storage/preferences.ts'

/** Saves an answer, and says whether that failed. A service without a question asks for none. */
export function saveAnswer(question: string | null, answer: OwnAnswer, setFailed: (failed: boolean) => void): void {
  if (question === null) return
  setAnswer(question, answer, servesOf(question)).then(
    () => setFailed(false),
    (error: unknown) => {
      report(error, 'saving an answer')
      setFailed(true)
    },
  )
}
