import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATA_DIRECTORY } from './paths.ts'
import { isRecordFile, watchRecords } from './watch.ts'

const root = join(DATA_DIRECTORY, '..')

describe('records while the development server runs', () => {
  it.each([
    ['services/a.json', true],
    ['laws.json', true],
    ['schemas/law.json', false],
    ['LICENSE', false],
    ['../package.json', false],
  ])('%s counts as one: %s', (path, counts) =>
    expect(isRecordFile(join(DATA_DIRECTORY, path), DATA_DIRECTORY)).toBe(counts),
  )

  it('are a change of the module that reads them, which is there', () => {
    const added: string[] = []
    const watcher = Object.assign(new EventEmitter(), { add: (path: string) => added.push(path) })
    const seen: string[] = []
    watcher.on('all', (_event, path) => seen.push(path))
    watchRecords(watcher, root, DATA_DIRECTORY)
    expect(added).toEqual([DATA_DIRECTORY])
    watcher.emit('all', 'change', join(DATA_DIRECTORY, 'services', 'a.json'))
    watcher.emit('all', 'change', join(root, 'README.md'))
    expect(seen.map((path) => path.slice(root.length))).toHaveLength(3)
    expect(existsSync(seen[1]!)).toBe(true)
  })
})
