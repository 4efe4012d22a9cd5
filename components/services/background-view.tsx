import type { ComponentChildren } from 'preact'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { type LoadedBackground, loadBackground } from '../../platform/data-files.ts'
import { Failed } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

/** A view of the background, once that is loaded. */
export function BackgroundView({ children }: { children: (loaded: LoadedBackground) => ComponentChildren }) {
  const [loaded, tryAgain] = useLoaded('background', () => loadBackground(locale.get()))
  if (loaded === 'failed') return <Failed tryAgain={tryAgain} />
  if (loaded === null) {
    return (
      <p class="visually-hidden" role="status">
        {servicesTexts.get().loading}
      </p>
    )
  }
  return <>{children(loaded)}</>
}
