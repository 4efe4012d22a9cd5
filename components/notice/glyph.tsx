import type { Verdict } from '../../core/verdict.ts'
import type { StorageGrade } from '../../dataset/host-index.ts'
import { markOf, type Sign } from './mark.ts'

interface Props {
  verdict: Verdict
  storage?: StorageGrade
  /** Beside a line of text. */
  small?: boolean
}

const DRAWINGS: Partial<Record<Sign, string>> = {
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  wave: 'M2.500 9.500c1.500-3 3.500-3 5.500-1.500s4 1.500 5.500-1.500',
  dash: 'M3.500 8h9',
  unequal: 'M3 6h10M3 10h10M10 3 6 13',
  ring: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
}

/** The mark of a verdict. What it says is said in words beside it. */
export function Glyph({ verdict, storage, small }: Props) {
  const { sign, tone, hollow } = markOf(verdict, storage)
  const drawing = DRAWINGS[sign]
  return (
    <span class={`glyph ${tone}${hollow ? ' hollow' : ''}${small ? ' small' : ''}`} data-sign={sign} aria-hidden="true">
      {drawing === undefined ? (
        sign
      ) : (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={drawing} />
        </svg>
      )}
    </span>
  )
}
