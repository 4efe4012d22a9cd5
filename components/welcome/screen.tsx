import type { ComponentChildren } from 'preact'
import { welcomeTexts } from '../../i18n/en/welcome.ts'
import { Phrases } from '../page/phrases.tsx'

interface Props {
  id: string
  number: number
  title: string
  /** The screen that "Next" leads to; the last one has its own way on. */
  next?: string
  children: ComponentChildren
}

const SCREENS = 4

/** One screen of the welcome page. "Next" is a link to the next one: with the keyboard, the focus goes along. */
export function Screen({ id, number, title, next, children }: Props) {
  const t = welcomeTexts.get()
  return (
    <section id={id} class="screen" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <p class="note">{t.step({ number, count: SCREENS })}</p>
      <h2 id={`${id}-title`}>
        <Phrases text={title} />
      </h2>
      {children}
      {next && (
        <p class="onward">
          <a class="button primary" href={`#${next}`}>
            {t.next}
          </a>
        </p>
      )}
    </section>
  )
}
