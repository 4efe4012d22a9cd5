import { useState } from 'preact/hooks'
import { localDay } from '../../core/day.ts'
import { formatDate } from '../../core/format-date.ts'
import type { ListRow } from '../../core/list/result.ts'
import { listCsv, listJson, type SavedRow } from '../../core/list/save.ts'
import { asSentence, lineOf } from '../../core/sentence.ts'
import { inLanguage } from '../../dataset/text.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { listTexts } from '../../i18n/en/list.ts'
import { locale } from '../../i18n/i18n.ts'
import { loadNotice } from '../../platform/bundled.ts'
import { download } from '../../platform/download.ts'
import { datasetDate, datasetHash } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Problem } from '../page/problem.tsx'

/** The rows shown as files, with sources and the dataset they come from; or on paper. */
export function Save({ rows }: { rows: readonly ListRow[] }) {
  const t = listTexts.get()
  const [failed, setFailed] = useState(false)
  const save = async (form: 'csv' | 'json') => {
    const saved = await savedRows(rows)
    const name = `whereabouts-list-${localDay(Date.now())}.${form}`
    const dataset = { date: datasetDate, sha256: datasetHash }
    if (form === 'csv') download(name, listCsv(saved, dataset), 'text/csv')
    else download(name, listJson(saved, dataset), 'application/json')
  }
  const onSave = (form: 'csv' | 'json') => {
    save(form).then(
      () => setFailed(false),
      (error: unknown) => {
        report(error, 'saving a list')
        setFailed(true)
      },
    )
  }
  return (
    <section class="save" aria-labelledby="save">
      <h3 id="save">{t.save}</h3>
      <Paragraph
        class="quiet"
        text={t.saveNote({ date: formatDate(datasetDate, locale.get()), hash: datasetHash.slice(0, 12) })}
      />
      <p class="buttons">
        <button type="button" class="button" data-save="csv" onClick={() => onSave('csv')}>
          {t.saveCsv}
        </button>
        <button type="button" class="button" data-save="json" onClick={() => onSave('json')}>
          {t.saveJson}
        </button>
        <button type="button" class="button" data-save="print" onClick={() => print()}>
          {t.print}
        </button>
      </p>
      {failed && <Problem text={t.failed} />}
    </section>
  )
}

async function savedRows(rows: readonly ListRow[]): Promise<SavedRow[]> {
  const language = locale.get()
  return Promise.all(
    rows.map(async ({ situation, hosts }) => ({
      site: situation.domain,
      hosts,
      services: await Promise.all(
        situation.services.map(async (one) => {
          const notice = await loadNotice(one.service.id, language)
          return {
            id: one.service.id,
            name: inLanguage(one.service.name, language),
            company: inLanguage(one.service.company.name, language),
            exposure: one.exposure,
            verdict: one.verdict,
            line: asSentence(lineOf(one, language, alertTexts.get())),
            reviewedOn: one.service.reviewedOn,
            sources: notice.service.sources.map(({ publisher, title, published, url }) => ({
              publisher,
              title,
              published,
              url,
            })),
          }
        }),
      ),
    })),
  )
}
