import { Fragment } from 'preact'
import { phrasesOf } from '../../core/phrases.ts'
import { locale } from '../../i18n/i18n.ts'

/**
 * A text that wraps between phrases and never within one. Chinese has no spaces, and the browser would break it
 * anywhere.
 */
export function Phrases({ text }: { text: string }) {
  const language = locale.get()
  if (language === 'en') return text
  return (
    <span class="phrases">
      {phrasesOf(text, language).map((phrase, place) => (
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
