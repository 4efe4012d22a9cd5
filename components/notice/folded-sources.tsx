import { useState } from 'preact/hooks'
import type { BackgroundSources } from '../../dataset/notice.ts'
import { noticeTexts } from '../../i18n/en/notice.ts'
import { SourceItem } from './sources.tsx'

/** "3 sources", opened in place. */
export function FoldedSources({
  ids,
  sources,
  about,
}: {
  ids: readonly string[]
  sources: BackgroundSources
  about: string
}) {
  const [open, setOpen] = useState(false)
  if (ids.length === 0) return null
  return (
    <>
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {noticeTexts.get().sources(ids.length)} <span class="visually-hidden">: {about}</span>
      </button>
      {open && (
        <ol class="sources">
          {ids.map((id) => {
            const source = sources[id]
            return source && <SourceItem key={id} number={null} source={source} />
          })}
        </ol>
      )}
    </>
  )
}
