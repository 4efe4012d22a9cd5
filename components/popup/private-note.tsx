import { controlsTexts } from '../../i18n/en/controls.ts'
import { OWN_PAGES_IN_PRIVATE } from '../../platform/open-link.ts'

/** What is kept and what is not over a private window, and where links open. */
export function PrivateNote() {
  const t = controlsTexts.get()
  return (
    <p class="private">
      {t.privateWindow} {OWN_PAGES_IN_PRIVATE ? t.privateLinks : t.privateLinksOutside}
    </p>
  )
}
