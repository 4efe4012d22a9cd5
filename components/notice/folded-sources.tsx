import { useState } from 'preact/hooks'
import type { ContextSource } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { SourceItem } from './sources.tsx'

interface Props {
  ids: readonly string[]
  sources: readonly ContextSource[]
  /** What they are the sources of. */
  about: string
}

/** "3 sources", opened in place. */
export function FoldedSources({ ids, sources, about }: Props) {
  const [open, setOpen] = useState(false)
  if (ids.length === 0) return null
  return (
    <>
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {noticeTexts.get().sources(ids.length)}
        <span class="visually-hidden">: {about}</span>
      </button>
      {open && (
        <ol class="sources">
          {ids.map((id) => {
            const source = sources.find((one) => one.id === id)
            return source && <SourceItem key={id} number={null} source={source} />
          })}
        </ol>
      )}
    </>
  )
}
