import { asSentence } from '../../core/sentence.ts'
import type { Notice } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { DataText } from './names.tsx'

/** Who is affected, and what this address has to do with it. */
export function Affected({ notice: { service }, domain }: { notice: Notice; domain: string | null }) {
  const t = noticeTexts.get()
  const why = service.domains.find((entry) => entry.domain === domain)?.why
  return (
    <section class="affected">
      <h2>{t.affected}</h2>
      <p>
        <DataText text={asSentence(service.affected)} />
      </p>
      {why && domain && (
        <p class="quiet">
          <DataText text={t.siteOf({ domain, why })} />
        </p>
      )}
    </section>
  )
}
