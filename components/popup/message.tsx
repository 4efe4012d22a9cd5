import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { pageTexts } from '../../i18n/en/page.ts'
import { popupTexts } from '../../i18n/en/popup.ts'
import { DataText } from '../notice/names.tsx'
import { LinkPlace, OutLink } from '../page/out-link.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { MessageIcon, type MessageIconName } from './icons.tsx'
import { PrivateNote } from './private-note.tsx'
import { SearchForm } from './search-form.tsx'

interface Props {
  icon: MessageIconName
  title: string
  text: string
  /** What the search field is filled with; left out where there is none. */
  search?: string
  children?: ComponentChildren
}

/** What the popup says where there is no notice. */
export function Message({ icon, title, text, search, children }: Props) {
  const t = popupTexts.get()
  const place = useContext(LinkPlace)
  return (
    <main class="message">
      <MessageIcon name={icon} />
      <h1>
        <Phrases text={title} />
      </h1>
      <p>
        <DataText text={text} />
      </p>
      {search !== undefined && (
        <div>
          <Paragraph class="label" text={t.searchInstead} />
          <SearchForm label={t.searchLabel} text={search} />
        </div>
      )}
      {children}
      <p>
        <OutLink href="/check.html">{pageTexts.get().checkOwn}</OutLink>
      </p>
      {place?.private && <PrivateNote />}
    </main>
  )
}
