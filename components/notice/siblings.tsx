import type { ServiceSituation } from '../../core/situation.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { isCalm } from './mark.ts'
import { ServiceLines } from './service-lines.tsx'

/** How many are shown at once. */
const SHOWN = 3

interface Props {
  company: string
  services: readonly ServiceSituation[]
}

/** The company's other services under a calm verdict: those with a warning at once, as many more as there is room for, the others folded. */
export function Siblings({ company, services }: Props) {
  const t = noticeTexts.get()
  if (services.length === 0) return null
  const warning = services.filter(({ verdict }) => !isCalm(verdict)).length
  const shown = Math.max(warning, SHOWN)
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
