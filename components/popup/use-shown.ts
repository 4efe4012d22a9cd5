/**
 * What the popup shows, read from the moment the popup is opened: beside the settings and the language, not after them.
 * @module
 */
import { atom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type Following, followSite, type Shown } from './follow-site.ts'

const shown = atom<Shown>({ state: 'loading', tab: { windowId: null, private: false } })
let following: Following | null = null

/** Milliseconds after which it is said that the popup is loading. */
const PATIENCE = 200

/**
 * Begins to follow the tab that the popup is about, for as long as the popup is open.
 * @returns when there is something to show, or it takes long: until then the page shows what its file holds, and is drawn once
 */
export function follow(search: string): Promise<void> {
  following?.end()
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE)
    following = followSite(search, (now) => {
      shown.set(now)
      resolve()
    })
  })
}

/** What is shown, kept current; and a way to try again. */
export function useShown(): [Shown, () => void] {
  const [now, setNow] = useState(shown.get())
  // Called with the latest at once: it may have come between the first picture and this.
  useLayoutEffect(() => shown.subscribe(setNow), [])
  return [now, () => following?.again()]
}
