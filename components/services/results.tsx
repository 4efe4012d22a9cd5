import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { useAddress } from './address.tsx'
import { ServiceRow } from './service-row.tsx'
import { useVerdicts } from './use-verdicts.ts'

/** Rows made at once; more are made as one comes near their end. All services of today fit. */
const CHUNK = 200

/** The list of services found. Arrow keys move through it, and from its top back to the search. */
export function Results({ found }: { found: readonly Entry[] }) {
  const t = servicesTexts.get()
  const verdictOn = useVerdicts()
  const [shown, setShown] = useState(CHUNK)
  const end = useRef<HTMLButtonElement>(null)
  const { left } = useAddress()
  useEffect(() => {
    if (left !== null)
      document.querySelector<HTMLElement>(`.entry[data-service="${CSS.escape(left)}"] .entry-link`)?.focus()
  }, [])
  const more = found.length > shown
  const showMore = () => setShown((before) => before + CHUNK)
  useEffect(() => {
    if (end.current === null) return
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setShown((before) => before + CHUNK)
    }, NEAR_THE_END)
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [more, shown])
  return (
    <>
      <ul class="results" onKeyDown={moveByKey}>
        {found.slice(0, shown).map((entry) => (
          <ServiceRow key={entry.service.id} entry={entry} verdict={verdictOn(entry.service)} />
        ))}
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
