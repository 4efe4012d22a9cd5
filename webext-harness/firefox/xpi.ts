import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { crc32 } from 'node:zlib'

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION = 20
const UTF8_NAMES = 0x800
const FIRST_DAY_OF_1980 = 0x21

/** Packs a folder as Firefox wants an extension that is to stay: a zip archive, here without compression. */
export async function packXpi(folder: string, xpi: string): Promise<void> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll(sep, '/'))
    const content = await readFile(path)
    // The fields that a file's own header and its line in the directory have in common.
    const sizes = fields([4, crc32(content)], [4, content.length], [4, content.length], [2, name.length], [2, 0])
    const common = Buffer.concat([fields([2, VERSION], [2, UTF8_NAMES], [4, 0], [2, FIRST_DAY_OF_1980]), sizes])
    const line = [fields([4, CENTRAL_HEADER], [2, VERSION]), common, Buffer.alloc(10), fields([4, offset]), name]
    directory.push(Buffer.concat(line))
    const file = Buffer.concat([fields([4, LOCAL_HEADER]), common, name, content])
    files.push(file)
    offset += file.length
  }
  const listing = Buffer.concat(directory)
  const counts: Field[] = [
    [4, 0],
    [2, entries.length],
    [2, entries.length],
    [4, listing.length],
    [4, offset],
    [2, 0],
  ]
  await writeFile(xpi, Buffer.concat([...files, listing, fields([4, END_OF_DIRECTORY], ...counts)]))
}

type Field = readonly [bytes: 2 | 4, value: number]

function fields(...all: readonly Field[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
