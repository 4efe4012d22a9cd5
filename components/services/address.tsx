/**
 * The page's address as the one place that says what is shown, and links that change it without loading the page anew.
 * @module
 */
import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Facet } from '../../dataset/catalogue.ts'
import { type PageAddress, parseAddress, queryOf } from './page-address.ts'

export interface Addressing {
  address: PageAddress
  /** Parts of the address that mean nothing here. */
  ignored: string[]
  /** The service whose notice was open before, to return to its row. */
  left: string | null
  /**
   * Shows something else. `replace`: as one types or filters, so that "back" leads out of the list and not through
   * every letter.
   */
  go: (change: Partial<PageAddress>, how?: 'push' | 'replace') => void
  hrefOf: (change: Partial<PageAddress>) => string
}

const AddressContext = createContext<Addressing | null>(null)
export const AddressProvider = AddressContext.Provider

/** @throws Error outside of an `AddressProvider`, which only a wrong component tree can cause. */
export function useAddress(): Addressing {
  const addressing = useContext(AddressContext)
  if (addressing === null) throw new Error('no address is provided here')
  return addressing
}

const nobody: string | null = null

/** The address in the browser's bar, parsed; it follows "back" and "forward". */
export function useBrowserAddress(knows: (facet: Facet, value: string) => boolean): Addressing {
  const [{ address, ignored, left }, setParsed] = useState(() => ({
    ...parseAddress(location.search, knows),
    left: nobody,
  }))
  useEffect(() => {
    const follow = () =>
      setParsed((before) => ({ ...parseAddress(location.search, knows), left: before.address.service }))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [knows])
  const go = useCallback<Addressing['go']>((change, how = 'push') => {
    setParsed((before) => {
      const next = { ...before.address, ...change }
      const url = `${location.pathname}${queryOf(next)}`
      if (how === 'replace') history.replaceState(null, '', url)
      else if (url !== `${location.pathname}${location.search}`) history.pushState(null, '', url)
      return { address: next, ignored: [], left: before.address.service }
    })
  }, [])
  return useMemo(() => {
    const hrefOf = (change: Partial<PageAddress>) => `${location.pathname}${queryOf({ ...address, ...change })}`
    return { address, ignored, left, go, hrefOf }
  }, [address, ignored, left, go])
}

interface GoLinkProps {
  to: Partial<PageAddress>
  class?: string
  /** In small letters, since drawn links know no other. */
  tabindex?: number
  'aria-label'?: string
  'aria-current'?: 'page' | 'true' | undefined
  'data-stop'?: string
  'data-year'?: string
  onKeyDown?: (event: KeyboardEvent) => void
  onFocus?: () => void
  children: ComponentChildren
}

/** A link to another state of this page; with a modifier key it opens a tab like any link. */
export function GoLink({ to, children, ...rest }: GoLinkProps) {
  const { go, hrefOf } = useAddress()
  const follow = (event: MouseEvent) => {
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || event.button !== 0 || modified) return
    event.preventDefault()
    go(to)
  }
  return (
    <a {...rest} href={hrefOf(to)} onClick={follow}>
      {children}
    </a>
  )
}
