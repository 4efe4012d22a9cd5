/**
 * Packs a build into a store package with 7-Zip's deflate, which makes it six hundredths smaller than WXT's own. The same build gives the same
 * bytes: the files' times are set to one.
 * @module
 */
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import SevenZip from '7z-wasm'

/** A time that every zip reader knows; local, since zip stores local times. */
const TIME = new Date(2000, 0, 1)

/** Writes the package and returns its size in bytes. */
export async function pack(build: string, archive: string): Promise<number> {
  for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
    utimesSync(join(entry.parentPath, entry.name), TIME, TIME)
  }
  rmSync(archive, { force: true })
  const said: string[] = []
  const sevenZip = await SevenZip({ print: (line) => said.push(line), printErr: (line) => said.push(line) })
  mount(sevenZip, '/build', resolve(build))
  mount(sevenZip, '/to', resolve(dirname(archive)))
  sevenZip.FS.chdir('/build')
  sevenZip.callMain([
    'a',
    '-tzip',
    '-mx=9',
    '-mfb=258',
    // More passes take five times as long and save a hundred bytes.
    '-mpass=3',
    '-mtm=off',
    '-mtc=off',
    '-mta=off',
    '-bd',
    `/to/${basename(archive)}`,
    '.',
  ])
  const size = statSync(archive, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new Error(`${archive} was not written: ${said.join('\n')}`)
  return size
}

function mount({ FS, NODEFS }: Awaited<ReturnType<typeof SevenZip>>, place: string, folder: string): void {
  FS.mkdir(place)
  FS.mount(NODEFS, { root: folder }, place)
}
