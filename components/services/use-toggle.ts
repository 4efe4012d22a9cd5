import { useCallback } from 'preact/hooks'
import { toggled } from '../../dataset/catalogue.ts'
import type { Bar } from '../../dataset/plots.ts'
import { useAddress } from './address.tsx'

/** Filters the list by a bar of a plot, or takes that filter away. */
export function useToggle(): (bar: Pick<Bar, 'facet' | 'value'>) => void {
  const { address, go } = useAddress()
  const { filters } = address
  return useCallback(({ facet, value }) => go({ filters: toggled(filters, facet, value) }, 'replace'), [filters, go])
}
