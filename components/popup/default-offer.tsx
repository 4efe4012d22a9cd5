import { useEffect, useState } from 'preact/hooks'
import { offersDefault } from '../../core/default-offer.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { sentenceGap } from '../../i18n/sentences.ts'
import { report } from '../../platform/report.ts'
import { readAll, setSetting } from '../../storage/preferences.ts'
import type { InForce } from '../../storage/reader.ts'
import { Phrases } from '../page/phrases.tsx'

interface Props {
  /** The question that was answered No just now. */
  question: string
  inForce: InForce
  save: (work: Promise<void>) => void
}

/** After the first No: offers the default answer for everything, once. */
export function DefaultOffer({ question, inForce, save }: Props) {
  const t = controlsTexts.get()
  const [offered, setOffered] = useState(false)
  const { defaultAnswer } = inForce.settings
  useEffect(() => {
    readAll().then(
      ({ answers }) => setOffered(offersDefault(question, answers, defaultAnswer)),
      (error: unknown) => report(error, 'reading the answers'),
    )
  }, [question, defaultAnswer])
  if (!offered) return null
  return (
    <p class="offer" role="status">
      <Phrases text={t.offerDefault} />
      {sentenceGap()}
      <button type="button" class="plain" onClick={() => save(setSetting('defaultAnswer', 'no'))}>
        {t.takeDefault}
      </button>{' '}
      <button type="button" class="plain" onClick={() => setOffered(false)}>
        {t.leaveDefault}
      </button>
    </p>
  )
}
