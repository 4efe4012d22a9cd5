/**
 * Has the development server take up changed records: WXT watches what it bundles, and records come into a build by way
 * of a plugin.
 * @module
 */
import { join, relative, sep } from 'node:path'

/** The part of a file watcher that is used here. */
interface Watcher {
  add: (path: string) => unknown
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown
  emit: (event: 'all', kind: 'change', path: string) => unknown
}

/**
 * A change of this module is a change of the worker: it is built anew, and every record with it, and the extension is
 * loaded again.
 */
const READER = join('platform', 'host-index.ts')

/** Takes every change of a record for one of the module that reads them. @param root the project's root directory */
export function watchRecords(watcher: Watcher, root: string, records: string): void {
  watcher.add(records)
  watcher.on('all', (_event, path) => {
    if (isRecordFile(path, records)) watcher.emit('all', 'change', join(root, READER))
  })
}

/** Whether a file is a record: what stands in the folder, but for the schemas, which are made from code. */
export function isRecordFile(path: string, records: string): boolean {
  const below = relative(records, path)
  return below.endsWith('.json') && !below.startsWith('..') && !below.startsWith(`schemas${sep}`)
}
