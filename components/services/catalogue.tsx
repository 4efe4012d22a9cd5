import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Catalogue } from '../../dataset/catalogue.ts'
import type { Directory } from '../../dataset/notice.ts'

/** The catalogue in the language of the page, with the directory it was made from. */
export interface LoadedCatalogue extends Catalogue {
  directory: Directory
}

const CatalogueContext = createContext<LoadedCatalogue | null>(null)
export const CatalogueProvider = CatalogueContext.Provider

/** @throws Error outside of a `CatalogueProvider`, which only a wrong component tree can cause. */
export function useCatalogue(): LoadedCatalogue {
  const catalogue = useContext(CatalogueContext)
  if (catalogue === null) throw new Error('no catalogue is provided here')
  return catalogue
}
