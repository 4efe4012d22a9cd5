/**
 * Handing packages to the stores.
 * @module
 */
import { join } from 'node:path'
import { packageName, sourcesName } from './packages.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The secrets that each store asks for, by the names that `wxt submit` reads them under. Safari's has no such way. */
const SECRETS = {
  chrome: ['CHROME_EXTENSION_ID', 'CHROME_CLIENT_ID', 'CHROME_CLIENT_SECRET', 'CHROME_REFRESH_TOKEN'],
  firefox: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
} as const

/**
 * What to hand in: the arguments for `wxt submit`, empty where there is no store to go to, and a sentence for each
 * store that is left out.
 */
export interface Submission {
  args: string[]
  leftOut: string[]
}

/**
 * Which stores can be reached with the secrets that are there. Unless it is meant, stores are only asked whether they
 * would let us in.
 */
export function submission(env: Environment, folder: string, version: string, isMeant: boolean): Submission {
  const stores = Object.entries(SECRETS).map(([store, secrets]) => ({
    store,
    missing: secrets.filter((name) => !env[name]),
  }))
  const zips = stores
    .filter(({ missing }) => missing.length === 0)
    .flatMap(({ store }) => [
      `--${store}-zip=${join(folder, packageName(version, store))}`,
      ...(store === 'firefox' ? [`--firefox-sources-zip=${join(folder, sourcesName(version))}`] : []),
    ])
  return {
    args: zips.length === 0 ? [] : ['submit', ...(isMeant ? [] : ['--dry-run']), ...zips],
    leftOut: stores
      .filter(({ missing }) => missing.length > 0)
      .map(({ store, missing }) => `Not handed to the store for ${store}: no ${missing.join(', no ')}.`),
  }
}
