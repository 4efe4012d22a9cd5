/**
 * The lazy parts of the dataset, for pages: own files of the extension, imported when they are shown. (A service worker cannot import
 * lazily, and needs none of this.)
 * @module
 */
import { join } from '../core/texts.ts'
import type { BackgroundData, BackgroundSources, Directory, NoticeData, NoticeSource } from '../data/bundle.ts'
import type { Language } from '../data/schema.ts'
import { serviceById } from './host-index.ts'

/** Parts of the package, so what stands in them is what data/plugin.ts wrote: not parsed again. */
async function defaultOf<T>(path: string): Promise<T> {
  const module: { default: T } = await import(/* @vite-ignore */ `/data/${path}.js`)
  return module.default
}

type Texts = Record<string, readonly string[]>

function joined<T>(skeleton: T, texts: Texts, key: string): T {
  return join(skeleton, texts[key] ?? []) as T
}

/** A notice and the sources its claims point to. */
export interface LoadedNotice {
  notice: NoticeData
  sources: NoticeSource[]
}

/**
 * The notice of a service in a language.
 * @throws RangeError when there is no such service; Error when the browser cannot read the extension's own file.
 */
export async function loadNotice(id: string, language: Language): Promise<LoadedNotice> {
  if (serviceById(id) === null) throw new RangeError(`no service ${id}`)
  const { category, notice, sources } = await defaultOf<LoadedNotice & { category: string }>(`notice/${id}`)
  return { notice: joined(notice, await defaultOf<Texts>(`texts/${language}/${category}`), id), sources }
}

/** Lists, search and plots of all services in a language. */
export async function loadDirectory(language: Language): Promise<Directory> {
  const [directory, texts] = await Promise.all([
    defaultOf<Directory>('directory'),
    defaultOf<Texts>(`texts/${language}/directory`),
  ])
  return joined(directory, texts, 'all')
}

/** Laws, reports, timeline and the five asks, and their sources by id. */
export interface LoadedBackground {
  background: BackgroundData
  sources: BackgroundSources
}

/** The background in a language. */
export async function loadBackground(language: Language): Promise<LoadedBackground> {
  const [{ background, sources }, texts] = await Promise.all([
    defaultOf<LoadedBackground>('background'),
    defaultOf<Texts>(`texts/${language}/background`),
  ])
  return { background: joined(background, texts, 'all'), sources }
}
