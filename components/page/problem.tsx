import { Phrases } from './phrases.tsx'

/** Says at once that something went wrong. */
export function Problem({ text }: { text: string }) {
  return (
    <p class="problem" role="alert">
      <Phrases text={text} />
    </p>
  )
}
