import { fileURLToPath } from 'node:url'

/** The data folder of this project. */
export const DATA_DIRECTORY = fileURLToPath(new URL('../data/', import.meta.url))

/** What is in every build as it stands. */
export const PUBLIC_DIRECTORY = fileURLToPath(new URL('../public/', import.meta.url))
