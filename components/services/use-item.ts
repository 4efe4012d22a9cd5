import { useEffect } from 'preact/hooks'
import { servicesTexts } from '../../i18n/en/services.ts'
import { useAddress } from './address.tsx'

/**
 * Brings the record that the address names into view and gives it the focus.
 * @param kind begins the ids of the records' elements, as in `partner-tencent`
 * @param known whether there is such a record
 * @returns what to say where there is none, or null
 */
export function useItem(kind: string, known: (item: string) => boolean): string | null {
  const { item } = useAddress().address
  const found = item !== null && known(item)
  useEffect(() => {
    if (!found) return
    const element = document.getElementById(`${kind}-${item}`)
    // Opened in place by the person, who is there already.
    if (element === null || element.contains(document.activeElement)) return
    element.scrollIntoView({ block: 'start' })
    element.focus({ preventScroll: true })
  }, [kind, item, found])
  return item === null || found ? null : servicesTexts.get().unknownItem({ item })
}
