/**
 * Reads a list away from the page, so that the page stays alive however long it is, and so that whatever else stands in
 * it is gone with this worker.
 * @module
 */
import { LARGEST_LIST, type ListContents, readList, readText } from '../../core/list/read.ts'
import { sitesIn } from '../../core/list/result.ts'
import { lookup } from '../../platform/host-index.ts'
import type { FromReader, ToRead } from './messages.ts'

/** How much further it has to be before that is told: a hundredth. */
const STEP = 0.01

addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  let told = 0
  const onProgress = (share: number) => {
    if (share < told + STEP) return
    told = share
    tell({ kind: 'progress', share })
  }
  contentsOf(data, onProgress).then(
    ({ names, problem }) => tell({ kind: 'read', found: sitesIn(names.keys(), lookup), problem }),
    // An error in a worker's promise reaches the page's `error` event only when it is thrown outside of it.
    (error: unknown) =>
      setTimeout(() => {
        throw error
      }),
  )
})

async function contentsOf(given: ToRead, onProgress: (share: number) => void): Promise<ListContents> {
  if ('text' in given) return readText(given.text, onProgress)
  // One byte more than is read tells that a file is too large, without reading all of it.
  const bytes = await given.file.slice(0, LARGEST_LIST + 1).arrayBuffer()
  return readList(new Uint8Array(bytes), onProgress)
}

function tell(message: FromReader): void {
  postMessage(message)
}
