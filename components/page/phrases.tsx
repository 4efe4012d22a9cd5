import { Fragment } from 'preact'
import { phrasesOf } from '../../core/phrases.ts'
import { locale } from '../../i18n/i18n.ts'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** A name such as "Guizhou-Cloud", short enough for any line, or a date. */
const UNIT = new RegExp(`((?:mid-|\\d{1,2} )${MONTH}(?: \\d{4})?|${MONTH} \\d{4}|\\S{1,12}-\\S{1,12})`, 'u')

/**
 * A text that wraps between phrases and never within one. Chinese has no spaces, and the browser would break it
 * anywhere; English it would break at hyphens,
 * and within dates.
 * @param names names in it that are no words
 */
export function Phrases({ text, names }: { text: string; names?: readonly string[] }) {
  const language = locale.get()
  if (language === 'en') {
    return text.split(UNIT).map((part, place) => (place % 2 === 0 ? part || null : <span class="whole">{part}</span>))
  }
  return (
    <span class="phrases">
      {phrasesOf(text, language, names).map((phrase, place) => (
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
