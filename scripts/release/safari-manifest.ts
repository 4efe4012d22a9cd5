/**
 * What Safari's converter would say of a manifest, by Mozilla's table of what each browser knows: the converter itself
 * runs on macOS alone.
 * @module
 */
import { createRequire } from 'node:module'

/** Part of a table of support; the rest of it are features with more of the same. */
interface Feature {
  __compat?: { support: { safari?: Support | Support[] } }
  [feature: string]: Feature | unknown
}

interface Support {
  version_added: string | boolean | null
  version_removed?: string | boolean
}

type Manifest = Readonly<Record<string, unknown>>

/** Every key and permission of a manifest that Safari does not know, as a path such as `omnibox.keyword`. */
export function unknownToSafari(manifest: Manifest, table: Feature = tableOfManifests()): string[] {
  const keys = Object.entries(manifest).flatMap(([key, value]) => {
    const feature = table[key] as Feature | undefined
    if (isRefused(feature)) return [key]
    const below = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
    return below.filter((name) => isRefused(feature?.[name] as Feature | undefined)).map((name) => `${key}.${name}`)
  })
  const permissions = ['permissions', 'optional_permissions'].flatMap((key) =>
    namesIn(manifest[key])
      .filter((name) => isRefused((table.permissions as Feature | undefined)?.[name] as Feature | undefined))
      .map((name) => `${key}: ${name}`),
  )
  return [...keys, ...permissions]
}

/** Said to be missing; what the table does not mention is not counted. */
function isRefused(feature: Feature | undefined): boolean {
  const support = feature?.__compat?.support.safari
  const [latest] = Array.isArray(support) ? support : [support]
  return latest?.version_added === false || latest?.version_removed !== undefined
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

function tableOfManifests(): Feature {
  return createRequire(import.meta.url)('@mdn/browser-compat-data').webextensions.manifest
}
