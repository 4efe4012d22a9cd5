import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Following, followSite, type Shown } from './follow-site.ts'

/** What the popup shows, kept current; and a way to try again. */
export function useShown(): [Shown, () => void] {
  const [shown, setShown] = useState<Shown>({ state: 'loading', tab: { windowId: null, private: false } })
  const following = useRef<Following | null>(null)
  useLayoutEffect(() => {
    const started = followSite(location.search, setShown)
    following.current = started
    return started.end
  }, [])
  return [shown, () => following.current?.again()]
}
