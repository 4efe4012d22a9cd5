import { useState } from 'preact/hooks'
import { listTexts } from '../../i18n/en/list.ts'
import { locale } from '../../i18n/i18n.ts'
import { Paragraph } from '../page/paragraph.tsx'

/** How many names are listed before the rest is asked for. */
const SHOWN = 200

/** The names that are not listed, folded. */
export function Unlisted({ names }: { names: readonly string[] }) {
  const t = listTexts.get()
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  if (names.length === 0) return null
  const count = new Intl.NumberFormat(locale.get()).format(names.length)
  return (
    <details class="unlisted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.unlisted({ names: t.names({ number: count })(names.length) })}</summary>
      <Paragraph class="quiet" text={t.unlistedNote} />
      {/* One text, which the browser lays out at once however many names there are. */}
      {open && <pre>{(all ? names : names.slice(0, SHOWN)).join('\n')}</pre>}
      {!all && names.length > SHOWN && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t.moreNames({ names: count })}
        </button>
      )}
    </details>
  )
}
