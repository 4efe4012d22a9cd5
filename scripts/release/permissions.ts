/**
 * Whether an update would make a browser ask people again: Chromium turns an extension off until they have agreed, and
 * Firefox holds the update back.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'
import { TARGETS } from './packages.ts'

type Manifest = Readonly<Record<string, unknown>>

/** What is meant although it makes a browser ask. */
export interface Meant {
  /** The tag that it is an addition to. */
  since: string
  browser: string
  /** As `newlyAsked` says it. */
  asks: string
  why: string
}

/** Where the additions stand that are meant. */
export const MEANT = 'store/permission-changes.json'

/**
 * Lists in a manifest whose every new entry can make a browser ask. What is optional is asked for when it is used, so
 * it is not among them.
 */
const ASKED: readonly (readonly [name: string, listOf: (manifest: Manifest) => unknown])[] = [
  ['permissions', ({ permissions }) => permissions],
  ['host_permissions', ({ host_permissions }) => host_permissions],
  [
    'content_scripts',
    ({ content_scripts }) => asArray(content_scripts).flatMap((script) => asArray(asObject(script).matches)),
  ],
  [
    'data_collection_permissions',
    ({ browser_specific_settings: own }) =>
      asArray(asObject(asObject(asObject(own).gecko).data_collection_permissions).required).filter(
        (kind) => kind !== 'none',
      ),
  ],
]

/** Keys that a browser asks about as a whole. */
const ASKED_KEYS = ['chrome_url_overrides', 'chrome_settings_overrides', 'devtools_page']

/** Everything that a manifest asks for and an earlier one did not, such as `permissions: tabs`. */
export function newlyAsked(before: Manifest, now: Manifest): string[] {
  return [
    ...ASKED.flatMap(([name, listOf]) => {
      const had = asArray(listOf(before))
      return asArray(listOf(now))
        .filter((entry) => !had.includes(entry))
        .map((entry) => `${name}: ${entry}`)
    }),
    ...ASKED_KEYS.filter((key) => key in now && !(key in before)),
  ]
}

/** What is asked for since a tag and not meant, a sentence each. */
export function unmeant(tag: string, browser: string, asked: readonly string[], meant: readonly Meant[]): string[] {
  return asked
    .filter(
      (asks) =>
        !meant.some((one) => one.since === tag && one.browser === browser && one.asks === asks && one.why !== ''),
    )
    .map(
      (asks) =>
        `${browser} would ask people again because of “${asks}”, new since ${tag}; if that is meant, say so in ${MEANT}.`,
    )
}

/** What would make browsers ask people who update from a tag, by the manifests that are kept with the tests. */
export function permissionProblems(root: string, tag: string): string[] {
  const meant = existsSync(join(root, MEANT)) ? (JSON.parse(readFileSync(join(root, MEANT), 'utf8')) as Meant[]) : []
  return TARGETS.flatMap((browser) => {
    const path = `e2e/manifests/${browser}.json`
    const before = git(root, 'show', `${tag}:${path}`)
    if (before === undefined) return [`${tag} has no ${path} to compare with.`]
    const asked = newlyAsked(JSON.parse(before), JSON.parse(readFileSync(join(root, path), 'utf8')))
    return unmeant(tag, browser, asked, meant)
  })
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
