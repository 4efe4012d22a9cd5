import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { pageTexts } from '../../i18n/en/page.ts'
import { sentenceGap } from '../../i18n/sentences.ts'
import { report } from '../../platform/report.ts'

interface Props<T> {
  title: ComponentChildren
  /** What is reported where it cannot be loaded; the title, where that is a text. */
  name?: string
  class?: string
  /** Open from the start. */
  open?: boolean
  /** Called when it is opened for the first time. */
  load: () => Promise<T>
  children: (loaded: T) => ComponentChildren
}

/** A folded part whose content is loaded when it is opened; a failure is said and can be tried again. */
export function Disclosure<T>({ title, name, class: className, open: startsOpen = false, load, children }: Props<T>) {
  const t = pageTexts.get()
  const [open, setOpen] = useState(startsOpen)
  const [loaded, setLoaded] = useState<{ value: T } | 'failed' | null>(null)
  useEffect(() => {
    if (!open || loaded !== null) return
    load().then(
      (value) => setLoaded({ value }),
      (error: unknown) => {
        report(error, `loading "${name ?? String(title)}"`)
        setLoaded('failed')
      },
    )
  }, [open, loaded])
  return (
    <details class={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && loaded === null && <p role="status">{t.loading}</p>}
      {loaded === 'failed' && (
        <p role="alert">
          {t.failed}
          {sentenceGap()}
          <button type="button" class="plain" onClick={() => setLoaded(null)}>
            {t.tryAgain}
          </button>
        </p>
      )}
      {loaded !== null && loaded !== 'failed' && children(loaded.value)}
    </details>
  )
}
