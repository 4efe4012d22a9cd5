import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { serviceById } from '../../platform/host-index.ts'
import { useAddress } from './address.tsx'
import { ServiceRow } from './service-row.tsx'
import { useSituation } from './use-situation.ts'

/** Rows made with the first paint: more than a screen holds. */
const FIRST = 30
/** Rows made at once as one comes near the end of those there are. */
const MORE = 60

/** In a longer list, rows far from what is seen are not laid out (styles/services.css). */
const LONG = 50

/** The list of services found. Arrow keys move through it, and from its top back to the search. */
export function Results({ found }: { found: readonly Entry[] }) {
  const t = servicesTexts.get()
  const situationOf = useSituation()
  const { left } = useAddress()
  const [shown, setShown] = useState(() => rowsToBegin(found, left))
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (left !== null)
      document.querySelector<HTMLElement>(`.entry[data-service="${CSS.escape(left)}"] .entry-link`)?.focus()
  }, [])
  // Paper has no end that one comes near to.
  useEffect(() => {
    const whole = () => setShown(found.length)
    addEventListener('beforeprint', whole)
    return () => removeEventListener('beforeprint', whole)
  }, [found])
  const more = found.length > shown
  const showMore = () => setShown((before) => before + MORE)
  useEffect(() => {
    if (end.current === null) return
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setShown((before) => before + MORE)
    }, NEAR_THE_END)
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [more, shown])
  return (
    <>
      <ul class={found.length > LONG ? 'results long' : 'results'} onKeyDown={moveByKey}>
        {found.slice(0, shown).map((entry) => {
          const service = serviceById(entry.service.id)
          return service && <ServiceRow key={service.id} entry={entry} situation={situationOf(service)} />
        })}
      </ul>
      {more && (
        <button ref={end} type="button" class="button" onClick={showMore}>
          {t.showMore}
        </button>
      )}
    </>
  )
}

const NEAR_THE_END: IntersectionObserverInit = { rootMargin: '800px' }

/** As many as the first screen holds, or up to the one that the person comes back to. */
function rowsToBegin(found: readonly Entry[], left: string | null): number {
  const place = left === null ? -1 : found.findIndex(({ service }) => service.id === left)
  return Math.max(FIRST, place + 1)
}

function links(): Element[] {
  return [...document.querySelectorAll('.results .entry-link')]
}

/** Focuses a result by its place in the list. @returns whether there is one */
export function focusResult(place: number): boolean {
  return focus(links()[place])
}

function moveByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const all = links()
  const at = document.activeElement === null ? -1 : all.indexOf(document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (at === -1 || to === undefined) return
  event.preventDefault()
  if (to < 0) document.getElementById('search')?.focus()
  else focus(all[to])
}

function focus(element: Element | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false
  element.focus()
  return true
}
