/**
 * The lazy parts of the dataset, for pages: own files of the extension, imported when they are shown. (A service worker
 * cannot import lazily, and needs none of this.)
 * @module
 */
import type { Context, ContextModule, Directory, DirectoryModule, Notice, NoticeModule } from '../dataset/notice.ts'
import { localised } from '../dataset/text.ts'
import type { Language } from '../dataset/vocabulary.ts'

/** Parts of the package: what stands in them is what editor/plugin.ts wrote, so it is not parsed again. */
async function fileOf<T>(path: string): Promise<T> {
  const module: { default: T } = await import(/* @vite-ignore */ `/data/${path}.js`)
  return module.default
}

/**
 * All that the notice of a service shows, in every language. One read.
 * @param id of a service in the host index
 * @throws Error when the browser cannot read the extension's own file.
 */
export function noticeModule(id: string): Promise<NoticeModule> {
  return fileOf(`notice/${id}`)
}

/** The notice of a service in a language. @throws as `noticeModule` */
export async function loadNotice(id: string, language: Language): Promise<Notice> {
  return localised(await noticeModule(id), language)
}

/** Lists, search and plots of all services, in every language. */
export function directoryModule(): Promise<DirectoryModule> {
  return fileOf('directory')
}

/** Services put into a language at once; after that many the page gets its turn. All services of today fit into one. */
const SLICE = 500

/** Lists, search and plots of all services in a language, without keeping the page busy for long. */
export async function loadDirectory(language: Language): Promise<Directory> {
  const { services, ...rest } = await directoryModule()
  const done: Directory['services'] = []
  for (let from = 0; from < services.length; from += SLICE) {
    done.push(...localised(services.slice(from, from + SLICE), language))
    if (services.length > SLICE) await new Promise((resolve) => setTimeout(resolve))
  }
  return { ...localised(rest, language), services: done }
}

/** What stands around the services, in every language. */
export function contextModule(): Promise<ContextModule> {
  return fileOf('context')
}

/** Laws, reports, timeline, the five asks and their sources in a language. */
export async function loadContext(language: Language): Promise<Context> {
  return localised(await contextModule(), language)
}
