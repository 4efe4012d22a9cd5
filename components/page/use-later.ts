import { useEffect, useState } from 'preact/hooks'

/** False until the first picture is painted: for what is folded in it, and costs more than all one sees. */
export function useLater(): boolean {
  const [later, setLater] = useState(false)
  useEffect(() => setLater(true), [])
  return later
}
