import type { Notice } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { DataText, Label } from './names.tsx'
import { storedDataOf } from './stored-data.ts'

/** The practical steps, and what becomes of data that is already stored. */
export function Actions({ notice }: { notice: Notice }) {
  const t = noticeTexts.get()
  const { actions } = notice.service
  const stored = storedDataOf(notice)
  if (actions.length === 0 && stored === null) return null
  return (
    <section class="actions">
      <h2>{t.actions}</h2>
      <ul>
        {actions.map((action) => (
          <li key={action}>
            <DataText text={action} />
          </li>
        ))}
      </ul>
      {stored && (
        <p class="quiet">
          <Label text={t.storedData} />
          <DataText text={stored === 'unknown' ? t.storedUnknown : stored.text} />
        </p>
      )}
    </section>
  )
}
