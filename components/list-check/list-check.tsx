import { useEffect, useRef } from 'preact/hooks'
import { problemText } from '../../core/list/problem-text.ts'
import { listTexts } from '../../i18n/en/list.ts'
import { locale } from '../../i18n/i18n.ts'
import { useInForceNow } from '../page/in-force.ts'
import { PageHeader } from '../page/page-header.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Problem } from '../page/problem.tsx'
import { Intake } from './intake.tsx'
import { Result, summaryOf } from './result.tsx'
import { type Reading, useReader } from './use-reader.ts'

/** Checks a list that a person brings: what is said of each site in it. */
export function ListCheck() {
  const t = listTexts.get()
  const { reading, read, stop } = useReader()
  const inForce = useInForceNow()
  useEffect(() => {
    document.title = `${t.title} · Whereabouts`
  }, [t])
  return (
    <>
      <PageHeader current="check" />
      <main class="list-check" data-step={reading.step}>
        <h1>{t.title}</h1>
        {(reading.step === 'waiting' || reading.step === 'failed') && (
          <>
            <Paragraph class="lead" text={t.lead} />
            <Said reading={reading} />
            <Intake onList={read} />
          </>
        )}
        {reading.step === 'reading' && <Progress share={reading.share} onCancel={() => stop(true)} />}
        <p class="visually-hidden" role="status">
          {reading.step === 'read' ? summaryOf(reading.found) : ''}
        </p>
        {reading.step === 'read' && inForce && (
          <>
            <p>
              <button type="button" class="button" onClick={() => stop(false)}>
                {t.again}
              </button>
            </p>
            {reading.problem && <Problem text={problemText(reading.problem, t)} />}
            {reading.found.names > 0 && <Result found={reading.found} inForce={inForce} />}
          </>
        )}
      </main>
    </>
  )
}

function Said({ reading }: { reading: Reading }) {
  const t = listTexts.get()
  return (
    <>
      <p role="status">{reading.step === 'waiting' && reading.cancelled ? t.cancelled : ''}</p>
      {reading.step === 'failed' && <Problem text={t.failedReading} />}
    </>
  )
}

/** How far reading is, and the way out of it. */
function Progress({ share, onCancel }: { share: number; onCancel: () => void }) {
  const t = listTexts.get()
  const cancel = useRef<HTMLButtonElement>(null)
  // What was pressed to begin is gone.
  useEffect(() => cancel.current?.focus(), [])
  const percent = new Intl.NumberFormat(locale.get(), { style: 'percent' }).format(share)
  const label = t.reading({ percent })
  return (
    <div class="progress">
      <progress value={share} max={1} aria-label={label} />
      <p>{label}</p>
      <button ref={cancel} type="button" class="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </div>
  )
}
