/**
 * Zip archives that anybody can make again: the same files give the same bytes, whenever and wherever they are packed.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { writeWhole } from './write-file.ts'

/** The first time that zip can write; it says nothing about the files. */
const TIME = new Date(Date.UTC(1980, 0, 1))

/**
 * Packs these files of a folder, given with slashes, in the order of their names.
 * @returns the archive's size in bytes
 */
export async function packFiles(folder: string, files: readonly string[], archive: string): Promise<number> {
  const zip = new JSZip()
  for (const path of files.toSorted()) {
    zip.file(path, readFileSync(join(folder, path)), { date: TIME, createFolders: false })
  }
  const bytes = await zip.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  })
  writeWhole(archive, bytes)
  return bytes.length
}

/** Packs a whole build into a store package. @returns its size in bytes */
export function pack(build: string, archive: string): Promise<number> {
  return packFiles(build, filesIn(build), archive)
}

/** Every file in a folder and the folders in it, with slashes, without those of which `leaveOut` says so. */
export function filesIn(folder: string, leaveOut: (path: string) => boolean = () => false, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (leaveOut(path)) return []
    return entry.isDirectory() ? filesIn(folder, leaveOut, path) : [path]
  })
}
