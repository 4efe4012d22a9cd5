/**
 * What the popup shows, read from the moment the popup is opened: beside the settings and the language, not after them.
 * @module
 */
import { atom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type Following, followSite, type Shown } from './follow-site.ts'

const LOADING: Shown = { state: 'loading', tab: { windowId: null, private: false } }

const shown = atom<Shown>(LOADING)
let following: Following | null = null

/** Milliseconds after which it is said that the popup is loading. */
const PATIENCE = 200

/**
 * Begins to follow the tab that the popup is about, where it is not followed yet.
 * @returns when there is something to show, or it takes long: until then the page shows what its file holds, and is
 * drawn once
 */
export function startFollowing(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE)
    following ??= followSite(location.search, (now) => {
      shown.set(now)
      resolve()
    })
  })
}

/** What is shown, kept current while it is on the page; and a way to try again. */
export function useShown(): [Shown, () => void] {
  const [now, setNow] = useState(shown.get())
  useLayoutEffect(() => {
    startFollowing()
    // Called with the latest at once: it may have come between the first picture and this.
    const stop = shown.subscribe(setNow)
    return () => {
      stop()
      following?.end()
      following = null
      shown.set(LOADING)
    }
  }, [])
  return [now, () => following?.again()]
}
