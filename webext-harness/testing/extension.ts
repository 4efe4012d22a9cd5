import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Marks pages of listed.example, and writes down commands, clicked notifications and its installation. */
const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome
const note = (what) => api.storage.local.set({ [what]: true })
api.runtime.onInstalled.addListener(({ reason }) => note(reason))
api.commands.onCommand.addListener(note)
api.notifications?.onClicked.addListener(note)
api.webNavigation.onCommitted.addListener(async ({ tabId, frameId, url }) => {
  if (frameId !== 0) return
  await api.action.setBadgeBackgroundColor({ tabId, color: '#112233' })
  await api.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  await api.action.setTitle({ tabId, title: new URL(url).hostname })
  await api.action.setBadgeText({ tabId, text: 'on' })
}, { url: [{ hostSuffix: 'listed.example' }] })`

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><style>
body { width: 300px; background: white } @media (prefers-color-scheme: dark) { body { background: black } }</style></head>
<body><h1>Hello</h1><input aria-label="Name"><button id="ask">Ask</button><script src="page.js"></script></body></html>`

const SCRIPT = `
const api = globalThis.browser ?? globalThis.chrome
document.querySelector('#ask').addEventListener('click', () => {
  api.permissions.request({ permissions: ['notifications'] }).then((given) => document.body.dataset.given = given)
})`

/** Makes the smallest extension that has all the harness can reach, in a folder of its own. @returns the folder */
export async function makeExtension(version = '1.0'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'webext-harness-extension-'))
  await mkdir(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Small',
    version,
    action: { default_title: 'Small', default_popup: 'page.html' },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    permissions: ['storage', 'webNavigation', 'management'],
    optional_permissions: ['notifications'],
    commands: { mark: { suggested_key: { default: 'Alt+Shift+M' }, description: 'Mark' } },
    storage: { managed_schema: 'schema.json' },
    browser_specific_settings: { gecko: { id: 'small@extension.example' } },
  }
  const schema = { type: 'object', properties: { level: { type: 'string' } } }
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'schema.json': JSON.stringify(schema),
    'background.js': BACKGROUND,
    'page.html': PAGE,
    'page.js': SCRIPT,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
