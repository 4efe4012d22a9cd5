import { Phrases } from '../page/phrases.tsx'

/** A paragraph, broken into lines between phrases. */
export function Paragraph({ text }: { text: string }) {
  return (
    <p>
      <Phrases text={text} />
    </p>
  )
}
