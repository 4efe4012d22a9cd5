/**
 * A copy of a build whose background tells when its listeners are registered and when a badge is set, and an extension with an empty popup to
 * compare with.
 * @module
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the keys in storage.session begin with under which measurements are left: its changes concern nothing that is measured. */
export const KEY = 'bench:'

/** What the background tells: milliseconds. */
export type Told =
  | { kind: 'registered'; sinceStart: number; evaluation: number }
  | { kind: 'badge'; text: string; sinceCommit: number }

/** Runs before the background's own script: remembers the navigation and hears of the badge. */
const BEFORE = `
const began = performance.now()
const api = globalThis.browser ?? globalThis.chrome
let count = 0
const tell = (told) => api.storage.session.set({ ['${KEY}' + Date.now() + '.' + count++]: told })
let committed = 0
api.webNavigation.onCommitted.addListener(
  ({ frameId, timeStamp }) => { if (frameId === 0) committed = timeStamp },
  { url: [{ hostSuffix: 'icloud.com.cn' }, { hostSuffix: 'azure.cn' }] },
)
for (const action of new Set([globalThis.browser?.action, globalThis.chrome?.action].filter(Boolean))) {
  const set = action.setBadgeText.bind(action)
  action.setBadgeText = (details, ...rest) => {
    const done = set(details, ...rest)
    const told = () => tell({ kind: 'badge', text: details.text, sinceCommit: Date.now() - committed })
    if (done?.then) done.then(told)
    return done
  }
}
globalThis.benchBegan = began
globalThis.benchTell = tell
`

/** Runs after it: every listener is registered by then. */
const AFTER = `
const now = performance.now()
benchTell({ kind: 'registered', sinceStart: now, evaluation: now - benchBegan })
`

/** Copies the build and puts the probes around its background. */
export function probed(build: string, folder: string): string {
  cpSync(build, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { background: Record<string, unknown> }
  const { background } = manifest
  writeFileSync(join(folder, 'probe-before.js'), BEFORE)
  writeFileSync(join(folder, 'probe-after.js'), AFTER)
  writeFileSync(
    join(folder, 'probed.js'),
    "import './probe-before.js'\nimport './background.js'\nimport './probe-after.js'\n",
  )
  const type = 'module'
  manifest.background =
    'service_worker' in background ? { service_worker: 'probed.js', type } : { scripts: ['probed.js'], type }
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

/** An extension that does nothing but show a popup with one word. */
export function emptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    browser_specific_settings: { gecko: { id: 'empty@example.org' } },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  const style = '<style>body { width: 400px; height: 600px }</style>'
  writeFileSync(
    join(folder, 'popup.html'),
    `<!doctype html><meta charset="utf-8"><title>Empty</title>${style}<p>Empty</p>`,
  )
  return folder
}
