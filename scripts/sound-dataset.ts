/**
 * The dataset for scripts that show or ship it.
 * @module
 */
import type { Dataset } from '../dataset/schema.ts'
import { loadChecked } from '../editor/load.ts'

/** The dataset in `dir`; where there is an error in it, every one is said with its place, and the script ends. */
export function soundDataset(dir: string): Dataset {
  try {
    return loadChecked(dir)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
