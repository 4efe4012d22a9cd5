import { useEffect, useState } from 'preact/hooks'
import { noBefore } from '../../core/earlier-no.ts'
import type { ListResult } from '../../core/list/result.ts'
import { situationOfService } from '../../core/situation.ts'
import type { Context } from '../../dataset/notice.ts'
import { listTexts } from '../../i18n/en/list.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadContext } from '../../platform/bundled.ts'
import { servesOf, serviceById } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import type { InForce } from '../../storage/reader.ts'
import { saveAnswer } from '../controls/save-answer.ts'
import { Question } from '../notice/question.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Problem } from '../page/problem.tsx'

/** The questions that decide several sites of the list, each asked once. */
export function Questions({ questions, inForce }: { questions: ListResult['questions']; inForce: InForce }) {
  const t = listTexts.get()
  const [records, setRecords] = useState<Context['questions']>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadContext(locale.get()).then(
      (context) => setRecords(context.questions),
      (error: unknown) => report(error, 'reading the questions'),
    )
  }, [])
  const asked = questions.flatMap(({ id, rows }) => {
    const record = records.find((one) => one.id === id)
    const service = servesOf(id)
      .map(serviceById)
      .find((one) => one !== null)
    return record && service ? [{ record, rows, situation: situationOfService(service, inForce, Date.now()) }] : []
  })
  if (asked.length === 0) return null
  return (
    <section class="questions" aria-labelledby="questions">
      <h3 id="questions">{t.questions}</h3>
      {failed && <Problem text={t.notSaved} />}
      {asked.map(({ record, rows, situation }) => (
        <div key={record.id} data-question={record.id}>
          <Question
            question={record}
            situation={situation}
            earlierNo={noBefore(situation, inForce)}
            onAnswer={(answer) => saveAnswer(record.id, answer, setFailed)}
          />
          <Paragraph class="quiet" text={t.decides(rows)} />
        </div>
      ))}
    </section>
  )
}
