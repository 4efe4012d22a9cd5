import { Phrases } from './phrases.tsx'

/** A paragraph, broken into lines between phrases. */
export function Paragraph({ text, class: className }: { text: string; class?: string }) {
  return (
    <p class={className}>
      <Phrases text={text} />
    </p>
  )
}
