import { noticeTexts } from '../../i18n/en/notice.ts'
import { DataText } from './names.tsx'

/** The practical steps. */
export function Actions({ actions }: { actions: readonly string[] }) {
  if (actions.length === 0) return null
  return (
    <section class="actions">
      <h2>{noticeTexts.get().actions}</h2>
      <ul>
        {actions.map((action) => (
          <li key={action}>
            <DataText text={action} />
          </li>
        ))}
      </ul>
    </section>
  )
}
