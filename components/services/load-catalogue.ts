import { catalogueOf } from '../../dataset/catalogue.ts'
import type { Language } from '../../dataset/vocabulary.ts'
import { loadDirectory } from '../../platform/bundled.ts'
import type { LoadedCatalogue } from './catalogue.tsx'

/** With more services than this, ordering them and painting the list are two turns of the page. */
const MANY = 500

/**
 * The directory in a language, ordered and ready to be filtered.
 * @throws Error when the browser cannot read the extension's own file
 */
export async function loadCatalogue(language: Language): Promise<LoadedCatalogue> {
  const directory = await loadDirectory(language)
  const catalogue = { ...catalogueOf(directory, language), directory }
  if (directory.services.length > MANY) await new Promise((resolve) => setTimeout(resolve))
  return catalogue
}
