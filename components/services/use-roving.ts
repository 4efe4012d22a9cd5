import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'

/** Several drawn links as one stop for the Tab key: arrow keys move from one to the next. */
export interface Roving {
  group: RefObject<SVGGElement | null>
  /** For the link of that name. */
  linkOf: (name: string) => {
    'data-stop': string
    tabindex: number
    onKeyDown: (event: KeyboardEvent) => void
    onFocus: () => void
  }
}

/**
 * @param names of the links, in the order of the keys
 * @param first where the Tab key stops before anything was focused
 */
export function useRoving(names: readonly string[], first: string | undefined): Roving {
  const [current, setCurrent] = useState(first)
  const group = useRef<SVGGElement>(null)
  // What had the focus can be gone after a change of language or data.
  const stop = current !== undefined && names.includes(current) ? current : names.at(-1)
  const linkOf: Roving['linkOf'] = (name) => ({
    'data-stop': name,
    tabindex: name === stop ? 0 : -1,
    onFocus: () => setCurrent(name),
    onKeyDown: (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      const next = step === undefined ? undefined : names[names.indexOf(name) + step]
      if (next === undefined) return
      event.preventDefault()
      setCurrent(next)
      group.current?.querySelector<SVGAElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus()
    },
  })
  return { group, linkOf }
}
