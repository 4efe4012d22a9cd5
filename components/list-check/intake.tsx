import { useId, useRef, useState } from 'preact/hooks'
import { listTexts } from '../../i18n/en/list.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import type { ToRead } from './messages.ts'

/** Where a list is brought: pasted, dropped or chosen. What becomes of it is said before. */
export function Intake({ onList }: { onList: (given: ToRead) => void }) {
  const t = listTexts.get()
  const id = useId()
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const file = files?.item(0)
    if (file) onList({ file })
  }
  return (
    <fieldset
      aria-label={t.choose}
      class={over ? 'intake over' : 'intake'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const { files, items } = event.dataTransfer ?? {}
        if (files?.length) return take(files)
        for (const item of items ?? [])
          if (item.type === 'text/plain') item.getAsString((dropped) => onList({ text: dropped }))
      }}
    >
      <Paragraph class="promise" text={t.promise} />
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => chooser.current?.click()}>
          {t.choose}
        </button>
        <span class="quiet">{t.drop}</span>
        <input
          ref={chooser}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={t.choose}
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </p>
      <label for={id}>{t.paste}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        placeholder={t.pasteHint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p>
        <button type="button" class="button" disabled={text.trim() === ''} onClick={() => onList({ text })}>
          {t.check}
        </button>
      </p>
      <details>
        <summary>{t.formats}</summary>
        <ul class="points">
          <li>
            <Phrases text={t.formatBookmarks} />
          </li>
          <li>
            <Phrases text={t.formatPasswords} />
          </li>
          <li>
            <Phrases text={t.formatLists} />
          </li>
        </ul>
      </details>
      <Paragraph class="quiet" text={t.afterwards} />
    </fieldset>
  )
}
