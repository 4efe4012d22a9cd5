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
    const common = describe(content, name.length)
    const file = Buffer.concat([u32(LOCAL_HEADER), common, name, content])
    const attributes = Buffer.alloc(10)
    directory.push(Buffer.concat([u32(CENTRAL_HEADER), u16(VERSION), common, attributes, u32(offset), name]))
    files.push(file)
    offset += file.length
  }
  const listing = Buffer.concat(directory)
  const count = Buffer.concat([u16(entries.length), u16(entries.length)])
  const end = Buffer.concat([u32(END_OF_DIRECTORY), u32(0), count, u32(listing.length), u32(offset), u16(0)])
  await writeFile(xpi, Buffer.concat([...files, listing, end]))
}

/** The fields that a file's own header and its line in the directory have in common. */
function describe(content: Buffer, nameLength: number): Buffer {
  const size = u32(content.length)
  const stored = Buffer.concat([u16(VERSION), u16(UTF8_NAMES), u16(0), u16(0), u16(FIRST_DAY_OF_1980)])
  return Buffer.concat([stored, u32(crc32(content)), size, size, u16(nameLength), u16(0)])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
