import { useEffect, useState } from 'preact/hooks'
import { locale } from '../../i18n/i18n.ts'
import { loadContext } from '../../platform/bundled.ts'
import { report } from '../../platform/report.ts'

/** The texts of all questions by id, in the language in use; empty until they are read. */
export function useQuestions(): ReadonlyMap<string, string> {
  const [questions, setQuestions] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    loadContext(locale.get()).then(
      (context) => setQuestions(new Map(context.questions.map(({ id, text }) => [id, text]))),
      (error: unknown) => report(error, 'reading the questions'),
    )
  }, [])
  return questions
}
