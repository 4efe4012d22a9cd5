import { useEffect, useRef } from 'preact/hooks'
import { recordsTexts } from '../../i18n/en/records.ts'
import { sentences } from '../../i18n/sentences.ts'
import { withoutWaiting } from '../../platform/report.ts'
import { useAtom } from '../controls/settings-state.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Problem } from '../page/problem.tsx'
import { eraseAll, eraseState } from './erase-state.ts'
import { Section } from './parts.tsx'

/** Erasing everything: asked once more, and shown that it did. */
export function EraseSection() {
  const t = recordsTexts.get()
  const state = useAtom(eraseState)
  return (
    <Section id="all" title={t.all}>
      <div>
        <Paragraph text={t.allNote} />
        <p class="buttons">
          <button type="button" class="button danger" onClick={() => eraseState.set({ step: 'sure' })}>
            {t.allAsk}
          </button>
        </p>
        {state.step === 'sure' && <Sure />}
        <div role="status">
          {state.step === 'working' && <p>{t.allWorking}</p>}
          {state.step === 'partly' && <Paragraph text={t.allPartly} />}
          {state.step === 'done' && (
            <p>
              <Phrases
                text={sentences(
                  t.allDone,
                  t.allLeft({
                    preferences: t.preferencesLeft(state.preferences),
                    records: t.recordsLeft(state.records ?? 0),
                  }),
                )}
              />
            </p>
          )}
        </div>
        {state.step === 'failed' && <Problem text={t.allFailed} />}
      </div>
    </Section>
  )
}

function Sure() {
  const t = recordsTexts.get()
  const dialog = useRef<HTMLDialogElement>(null)
  // At every drawing: cancelled and asked for again between two, it is still here, and closed.
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  })
  const cancel = () => {
    dialog.current?.close()
    eraseState.set({ step: 'none' })
  }
  // Closed by itself, the dialog gives the focus back to where it was.
  const erase = () => {
    dialog.current?.close()
    withoutWaiting(eraseAll(), 'erasing everything')
  }
  return (
    <dialog ref={dialog} aria-labelledby="sure-title" onCancel={cancel}>
      <h3 id="sure-title">
        <Phrases text={t.allSure} />
      </h3>
      <Paragraph text={t.allNote} />
      <p class="buttons">
        <button type="button" class="button" onClick={cancel}>
          {t.cancel}
        </button>
        <button type="button" class="button danger" onClick={erase}>
          {t.allYes}
        </button>
      </p>
    </dialog>
  )
}
