import type { ServiceSituation } from '../../core/situation.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { ServiceLines } from './service-lines.tsx'

/** How many are shown at once, the strongest verdicts first: the picture has to stay on the first screen. */
const SHOWN = 3

interface Props {
  company: string
  services: readonly ServiceSituation[]
}

/**
 * The company's other services under a calm verdict, which must not hide a stronger one: the strongest at once, the
 * others folded.
 */
export function Siblings({ company, services }: Props) {
  const t = noticeTexts.get()
  if (services.length === 0) return null
  // Folding one away takes as much room as showing it.
  const shown = services.length === SHOWN + 1 ? SHOWN + 1 : SHOWN
  const rest = services.slice(shown)
  return (
    <section class="siblings">
      <h2>{t.siblings({ company })}</h2>
      <ServiceLines services={services.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{t.moreServices(rest.length)}</summary>
          <ServiceLines services={rest} />
        </details>
      )}
    </section>
  )
}
