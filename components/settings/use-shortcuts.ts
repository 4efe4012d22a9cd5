import { useEffect, useState } from 'preact/hooks'
import { report } from '../../platform/report.ts'
import { shortcuts } from '../../platform/shortcuts.ts'

/**
 * The keys of the extension's commands, read again when the person comes back to the page; null until they are read.
 */
export function useShortcuts(): Readonly<Record<string, string>> | null {
  const [keys, setKeys] = useState<Record<string, string> | null>(null)
  useEffect(() => {
    const read = () => {
      shortcuts().then(setKeys, (error: unknown) => report(error, 'reading the shortcuts'))
    }
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return keys
}
