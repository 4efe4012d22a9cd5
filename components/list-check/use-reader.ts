import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ListProblem } from '../../core/list/read.ts'
import type { SitesInList } from '../../core/list/result.ts'
import { report } from '../../platform/report.ts'
import type { FromReader, ToRead } from './messages.ts'
import ListReader from './reader.worker.ts?worker'

export type Reading =
  | { step: 'waiting'; cancelled: boolean }
  | { step: 'reading'; share: number }
  | { step: 'read'; found: SitesInList; problem: ListProblem | null }
  | { step: 'failed' }

interface Reader {
  reading: Reading
  read: (given: ToRead) => void
  /** Ends reading, and lets go of everything that was read. */
  stop: (cancelled: boolean) => void
}

/** Reads lists in a worker of their own, one at a time. Nothing of a list is kept but the host names that are shown. */
export function useReader(): Reader {
  const [reading, setReading] = useState<Reading>({ step: 'waiting', cancelled: false })
  const worker = useRef<Worker | null>(null)
  const end = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
  }, [])
  useEffect(() => end, [end])
  const read = useCallback(
    (given: ToRead) => {
      end()
      setReading({ step: 'reading', share: 0 })
      const reader = new ListReader()
      worker.current = reader
      reader.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
        if (data.kind === 'progress') return setReading({ step: 'reading', share: data.share })
        end()
        setReading({ step: 'read', found: data.found, problem: data.problem })
      })
      reader.addEventListener('error', ({ message }) => {
        // The message is of the program, never of the file.
        report(new Error(message), 'reading a list')
        end()
        setReading({ step: 'failed' })
      })
      reader.postMessage(given)
    },
    [end],
  )
  const stop = useCallback(
    (cancelled: boolean) => {
      end()
      setReading({ step: 'waiting', cancelled })
    },
    [end],
  )
  return { reading, read, stop }
}
