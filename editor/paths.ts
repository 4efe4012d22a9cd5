import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The data folder of this project. */
export const DATA_DIRECTORY = fileURLToPath(new URL('../data/', import.meta.url))

/** The data folder that a build is made from: the project's own, or the one that WHEREABOUTS_DATA names. */
export const BUILT_DIRECTORY = resolve(process.env.WHEREABOUTS_DATA ?? DATA_DIRECTORY)

/** The invented dataset that tests build from, so that a change of the real one breaks none of them. */
export const TEST_DIRECTORY = fileURLToPath(new URL('../testing/dataset/', import.meta.url))
