import { fileURLToPath } from 'node:url'

/** The data folder of this project. */
export const DATA_DIRECTORY = fileURLToPath(new URL('.', import.meta.url))
