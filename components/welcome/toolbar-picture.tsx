import { badgeOf } from '../../core/badge.ts'
import type { Verdict } from '../../core/verdict.ts'
import { welcomeTexts } from '../../i18n/en/welcome.ts'

/** The toolbar button as the browser draws it, with the badge that belongs to a verdict, in its real colours. */
export function ToolbarPicture({ verdict }: { verdict: Verdict }) {
  const t = welcomeTexts.get()
  const badge = badgeOf(verdict)
  const label = badge === null ? t.badgePictureNone : t.badgePicture({ mark: badge.text })
  return (
    <svg class="toolbar-picture" viewBox="0 0 64 64" role="img" aria-label={label}>
      <rect class="button-face" x="0.5" y="0.5" width="63" height="63" rx="14" />
      <image href="/icons/96.png" x="12" y="10" width="40" height="40" />
      {badge && (
        <>
          <rect x="33" y="33" width="26" height="24" rx="6" fill={badge.background} />
          <text x="46" y="51" text-anchor="middle" font-size="18" font-weight="700" fill={badge.color}>
            {badge.text}
          </text>
        </>
      )}
    </svg>
  )
}
