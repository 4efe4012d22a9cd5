import { browser } from 'wxt/browser'
import { formatDate } from '../../core/format-date.ts'
import { aboutTexts } from '../../i18n/en/about.ts'
import { locale } from '../../i18n/i18n.ts'
import { datasetDate, datasetHash, services } from '../../platform/host-index.ts'
import { Paragraph } from '../page/paragraph.tsx'

/** Which extension and which dataset this is. */
export function Version() {
  const t = aboutTexts.get()
  const { version } = browser.runtime.getManifest()
  return (
    <>
      <dl class="terms">
        <div>
          <dt>{t.versionOf}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{t.datasetOf}</dt>
          <dd>{formatDate(datasetDate, locale.get())}</dd>
        </div>
        <div>
          <dt>{t.services}</dt>
          <dd>{services.length}</dd>
        </div>
        <div>
          <dt>{t.hash}</dt>
          <dd>
            <code>{datasetHash}</code>
          </dd>
        </div>
      </dl>
      <Paragraph class="quiet" text={t.hashNote} />
    </>
  )
}
