import { useState } from 'preact/hooks'
import type { OwnAnswer } from '../../core/choices.ts'
import { situationOf } from '../../core/situation.ts'
import { answerMatters } from '../../core/verdict.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { report } from '../../platform/report.ts'
import { setAnswer } from '../../storage/preferences.ts'
import { Notice } from '../notice/notice.tsx'
import { useFresh } from '../notice/use-fresh.ts'
import { AlertControls } from './alert-controls.tsx'
import type { ListedSite } from './use-site.ts'

/** The popup on a listed site: the notice, and under it the alert controls, always in reach. */
export function Listed({ site }: { site: ListedSite }) {
  const t = controlsTexts.get()
  const [failed, setFailed] = useState(false)
  const { match, chosen, loaded } = site
  const fresh = useFresh(loaded.notice, match.service.revision, site.private)
  const situation = situationOf(match, chosen, Date.now())
  const save = (work: Promise<void>) => {
    work.then(
      () => setFailed(false),
      (error: unknown) => {
        report(error, 'saving a choice')
        setFailed(true)
      },
    )
  }
  const question = answerMatters(match.service, match.exposure)
    ? {
        own: chosen.answer,
        byDefault: chosen.answer === null && chosen.settings.defaultAnswer === 'no',
        onAnswer: (answer: OwnAnswer) => save(setAnswer(match.service.id, answer)),
      }
    : null
  return (
    <>
      <main class="scroll">
        {failed && (
          <p class="problem" role="alert">
            {t.notSaved}
          </p>
        )}
        {chosen.problem && (
          <p class="problem" role="alert">
            {t.notRead}
          </p>
        )}
        {site.private && <p class="quiet">{t.privateWindow}</p>}
        <Notice
          service={match.service}
          loaded={loaded}
          verdict={situation.verdict}
          domain={match.domain}
          question={question}
          fresh={fresh}
          today={new Date().toISOString().slice(0, 10)}
        />
      </main>
      <AlertControls
        match={match}
        serviceName={loaded.notice.name}
        chosen={chosen}
        silence={situation.silence}
        muted={site.muted}
        save={save}
      />
    </>
  )
}
