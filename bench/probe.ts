/**
 * Copies of builds that tell what is measured in them, and an extension that does next to nothing, to compare with.
 * @module
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the keys in storage.session begin with under which measurements are left: its changes concern nothing that is
 * measured.
 */
export const KEY = 'bench:'

/** A host that both extensions listen for, and one that neither knows. */
export const SITE = 'https://www.icloud.com.cn/'
export const UNLISTED = 'https://example.org/'

/** What the background tells: milliseconds. */
export type Told = { kind: 'registered'; sinceStart: number } | { kind: 'badge'; text: string; sinceCommit: number }

/** Runs before the background's own script: remembers the navigation and hears of the badge. */
const BEFORE = `
const api = globalThis.browser ?? globalThis.chrome
let count = 0
const tell = (told) => api.storage.session.set({ ['${KEY}' + Date.now() + '.' + count++]: told })
let committed = 0
api.webNavigation.onCommitted.addListener(
  ({ frameId, timeStamp }) => { if (frameId === 0) committed = timeStamp },
  { url: [{ hostSuffix: 'icloud.com.cn' }] },
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
globalThis.benchTell = tell
`

/** Runs after it: every listener is registered by then. */
const AFTER = `
benchTell({ kind: 'registered', sinceStart: performance.now() })
`

/** The whole background of the empty extension: one listener, one badge. */
const ONE_LISTENER = `
const { webNavigation, action } = globalThis.browser ?? globalThis.chrome
webNavigation.onCommitted.addListener(
  ({ frameId, tabId }) => { if (frameId === 0) action.setBadgeText({ tabId, text: '!' }) },
  { url: [{ hostSuffix: 'icloud.com.cn' }] },
)
`

/** Runs first in a page: keeps when the frame with the awaited element was painted, and the longest task over 50 ms. */
function pageProbe(selector: string): string {
  return `;(() => {
  const kinds = PerformanceObserver.supportedEntryTypes
  const probe = { longest: 0 }
  globalThis.benchPage = probe
  const note = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  if (kinds.includes('longtask')) note('longtask', ({ duration }) => { probe.longest = Math.max(probe.longest, duration) })
  if (kinds.includes('element')) note('element', ({ renderTime }) => { probe.element ??= renderTime })
  const markWhenPainted = () => {
    const found = document.querySelector(${JSON.stringify(selector)})
    if (!found) return
    watch.disconnect()
    for (const one of found.querySelectorAll('*')) one.setAttribute('elementtiming', 'bench')
    // A message or a timer would come after what the page itself does once it is painted.
    requestAnimationFrame(() => scheduler.postTask(() => { probe.framed = performance.now() }, { priority: 'user-blocking' }))
  }
  const watch = new MutationObserver(markWhenPainted)
  watch.observe(document, { childList: true, subtree: true })
})();
`
}

/** What is waited for on a page: its name in the build, and the element that makes it complete. */
export const PAGES = { popup: '[data-verdict]', services: '.results li' } as const

/** Copies the build and puts the probes around its background and into its pages. */
export function probed(build: string, folder: string): string {
  cpSync(build, folder, { recursive: true })
  for (const [page, selector] of Object.entries(PAGES)) {
    const [, entry] =
      /<script type="module"[^>]* src="\/([^"]+)"/.exec(readFileSync(join(folder, `${page}.html`), 'utf8')) ?? []
    if (entry === undefined) throw new Error(`${page}.html: no module to begin with`)
    const path = join(folder, entry)
    writeFileSync(path, pageProbe(selector) + readFileSync(path, 'utf8'))
  }
  return withProbedWorker(folder)
}

function withProbedWorker(folder: string): string {
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { background: Record<string, unknown> }
  writeFileSync(join(folder, 'probe-before.js'), BEFORE)
  writeFileSync(join(folder, 'probe-after.js'), AFTER)
  writeFileSync(
    join(folder, 'probed.js'),
    "import './probe-before.js'\nimport './background.js'\nimport './probe-after.js'\n",
  )
  const type = 'module'
  manifest.background =
    'service_worker' in manifest.background ? { service_worker: 'probed.js', type } : { scripts: ['probed.js'], type }
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

const STYLE = '<style>body { width: 400px; height: 600px }</style>'

/** Asks for what our popup asks for, at once where it can be, and writes a word once it is known. */
const ASKING = `
const { storage, tabs, webNavigation } = globalThis.browser ?? globalThis.chrome
const chosen = storage.local.get(null)
const [tab] = await tabs.query({ active: true, currentWindow: true })
await Promise.all([webNavigation.getFrame({ tabId: tab.id, frameId: 0 }), chosen])
document.getElementById('app').innerHTML = '<div data-verdict><p>Known</p></div>'
`

/** The empty extension with a popup that asks. */
export function askingExtension(folder: string, worker: boolean): string {
  emptyExtension(folder, worker)
  writeFileSync(join(folder, 'popup.js'), pageProbe(PAGES.popup) + ASKING)
  writeFileSync(
    join(folder, 'popup.html'),
    `<!doctype html><meta charset="utf-8"><title>Asking</title>${STYLE}<div id="app">Asking</div><script type="module" src="popup.js"></script>`,
  )
  return folder
}

/** An extension that shows a popup with one word, and puts a badge on one site. */
export function emptyExtension(folder: string, worker: boolean): string {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['webNavigation', 'storage'],
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    background: worker ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'empty@example.org' } },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'background.js'), ONE_LISTENER)
  writeFileSync(
    join(folder, 'popup.html'),
    `<!doctype html><meta charset="utf-8"><title>Empty</title>${STYLE}<p>Empty</p>`,
  )
  return withProbedWorker(folder)
}
