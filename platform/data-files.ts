/**
 * The lazy parts of the dataset, for pages: own files of the extension, imported when they are shown. (A service worker cannot import
 * lazily, and needs none of this.)
 * @module
 */

import type {
  BackgroundData,
  BackgroundSources,
  Directory,
  LawName,
  NoticeData,
  NoticeSource,
} from '../dataset/bundle.ts'
import {
  type Names,
  type PackedDirectory,
  type PackedNotice,
  unpackDirectory,
  unpackNotice,
} from '../dataset/packed.ts'
import type { Language } from '../dataset/schema.ts'
import { dress, type Shape } from '../dataset/shape.ts'
import { join } from '../dataset/texts.ts'
import { serviceById, services } from './host-index.ts'

/** Parts of the package: what stands in them is what data/plugin.ts wrote, so it is not parsed again. */
async function fileOf<T>(path: string): Promise<T> {
  const module: { default: T } = await import(/* @vite-ignore */ `/data/${path}.js`)
  return module.default
}

type Part = 'notice' | 'sources' | 'names' | 'directory' | 'background' | 'background-sources'

async function dressed<T>(value: unknown, part: Part): Promise<T> {
  const shapes = await fileOf<Record<Part, Shape>>('shapes')
  return dress(value, shapes[part]) as T
}

async function inLanguage<T>(value: unknown, part: Part, language: Language, group: string, key: string): Promise<T> {
  const [skeleton, texts] = await Promise.all([
    dressed(value, part),
    fileOf<Record<string, readonly string[]>>(`texts/${language}/${group}`),
  ])
  return join(skeleton, texts[key] ?? []) as T
}

async function whole<T>(part: Part, language: Language): Promise<T> {
  return inLanguage<T>(await fileOf(part), part, language, part, 'all')
}

/** Kept once they are read: exporting asks for them with every notice. What could not be read is asked for again. */
const namesIn = new Map<Language, Promise<Names>>()

function loadNames(language: Language): Promise<Names> {
  const known = namesIn.get(language)
  if (known) return known
  const loading = whole<Names>('names', language)
  loading.catch(() => namesIn.delete(language))
  namesIn.set(language, loading)
  return loading
}

/** A notice, the sources its claims point to, and the laws it names. */
export interface LoadedNotice {
  notice: NoticeData
  sources: NoticeSource[]
  laws: LawName[]
}

/**
 * The notice of a service in a language.
 * @throws RangeError when there is no such service; Error when the browser cannot read the extension's own file.
 */
export async function loadNotice(id: string, language: Language): Promise<LoadedNotice> {
  const service = serviceById(id)
  if (service === null) throw new RangeError(`no service ${id}`)
  const loadedNames = loadNames(language)
  const [shelf, stripped] = await fileOf<[number, unknown]>(`notice/${id}`)
  const [packed, sources, names] = await Promise.all([
    inLanguage<PackedNotice>(stripped, 'notice', language, `notices-${shelf}`, id),
    fileOf<Record<string, unknown>>(`sources/${shelf}`).then((all) => dressed<NoticeSource[]>(all[id], 'sources')),
    loadedNames,
  ])
  const notice = unpackNotice(packed, service, language, names)
  return { notice, sources, laws: names.laws.filter((law) => notice.laws.includes(law.id)) }
}

/** Lists, search and plots of all services in a language. */
export async function loadDirectory(language: Language): Promise<Directory> {
  const [packed, names] = await Promise.all([whole<PackedDirectory>('directory', language), loadNames(language)])
  return unpackDirectory(packed, services, language, names)
}

/** Laws, reports, timeline and the five asks, and their sources by id. */
export interface LoadedBackground {
  background: BackgroundData
  sources: BackgroundSources
}

/** The background in a language. */
export async function loadBackground(language: Language): Promise<LoadedBackground> {
  const [background, sources] = await Promise.all([
    whole<BackgroundData>('background', language),
    fileOf('background-sources').then((list) => dressed<(NoticeSource & { id: string })[]>(list, 'background-sources')),
  ])
  return { background, sources: Object.fromEntries(sources.map((source) => [source.id, source])) }
}
