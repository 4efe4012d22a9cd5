import type { ComponentChildren } from 'preact'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { type Context, loadContext } from '../../platform/bundled.ts'
import { Failed } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

interface Props {
  /** Class of what stands in its place until it is loaded. */
  class?: string
  children: (loaded: Context) => ComponentChildren
}

/** A view of the background, once that is loaded. */
export function BackgroundView({ class: className, children }: Props) {
  const [loaded, tryAgain] = useLoaded('background', () => loadContext(locale.get()))
  if (loaded === 'failed') return <Failed tryAgain={tryAgain} />
  if (loaded === null) {
    return (
      <div class={className} aria-busy="true">
        <p class="visually-hidden" role="status">
          {servicesTexts.get().loading}
        </p>
      </div>
    )
  }
  return <>{children(loaded)}</>
}
