import type { ComponentChildren } from 'preact'
import type { Context } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadContext } from '../../platform/bundled.ts'
import { Failed } from './trouble.tsx'
import { useLoaded } from './use-loaded.ts'

interface Props {
  /** Class of what stands in its place until it is loaded. */
  class?: string
  children: (context: Context) => ComponentChildren
}

/** A view of what stands around the services, once that is loaded. */
export function ContextView({ class: className, children }: Props) {
  const [loaded, tryAgain] = useLoaded('context', () => loadContext(locale.get()))
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
