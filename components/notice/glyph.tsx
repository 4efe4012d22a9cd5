import type { Verdict } from '../../core/verdict.ts'
import type { StorageGrade } from '../../dataset/host-index.ts'
import { markOf } from './mark.ts'

interface Props {
  verdict: Verdict
  storage?: StorageGrade
  /** Beside a line of text. */
  small?: boolean
}

/** The mark of a verdict. What it says is said in words beside it. */
export function Glyph({ verdict, storage, small }: Props) {
  const { text, tone, hollow } = markOf(verdict, storage)
  return (
    <span class={`glyph ${tone}${hollow ? ' hollow' : ''}${small ? ' small' : ''}`} aria-hidden="true">
      {text}
    </span>
  )
}
