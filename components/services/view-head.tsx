import type { ComponentChildren } from 'preact'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'

interface Props {
  /** What the view shows, as a finding from the data. */
  title: string
  intro: string
  /** What of the address means nothing here. */
  problem: string | null
  children?: ComponentChildren
}

/** The head of a view. */
export function ViewHead({ title, intro, problem, children }: Props) {
  return (
    <header class="view-head">
      <h1>
        <Phrases text={title} />
      </h1>
      <Paragraph class="plot-note" text={intro} />
      {children}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </header>
  )
}
