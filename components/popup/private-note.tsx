import { controlsTexts } from '../../i18n/en/controls.ts'
import { sentences } from '../../i18n/sentences.ts'
import { OWN_PAGES_IN_PRIVATE } from '../../platform/open-link.ts'
import { Paragraph } from '../page/paragraph.tsx'

/** What is kept and what is not over a private window, and where links open. */
export function PrivateNote() {
  const t = controlsTexts.get()
  return (
    <Paragraph
      class="private"
      text={sentences(t.privateWindow, OWN_PAGES_IN_PRIVATE ? t.privateLinks : t.privateLinksOutside)}
    />
  )
}
