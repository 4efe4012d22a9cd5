import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The browsers that the harness drives. */
export type BrowserKind = 'chromium' | 'firefox'

interface Known {
  /** Variable of the environment that names another executable. */
  readonly variable: string
  /** Executables, best first. */
  readonly names: readonly string[]
  readonly mac: readonly string[]
  readonly windows: readonly string[]
  readonly advice: string
}

const KNOWN: Record<BrowserKind, Known> = {
  chromium: {
    variable: 'WEBEXT_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'],
    windows: ['Chromium/Application/chrome', 'Google/Chrome/Application/chrome', 'Microsoft/Edge/Application/msedge'],
    advice: 'install Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    variable: 'WEBEXT_FIREFOX',
    // Extended-support and developer builds first: only they keep an unsigned extension over a restart.
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    mac: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'],
    windows: ['Firefox Developer Edition/firefox', 'Mozilla Firefox/firefox'],
    advice: 'install Firefox (the ESR or the Developer Edition, which accept unsigned extensions)',
  },
}
/** Where Linux keeps browsers that are not on the PATH. */
const FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
  '/opt/firefox',
]

/** The executable of a browser, or `undefined` where there is none. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[KNOWN[kind].variable]
  return chosen || candidates(KNOWN[kind]).find(isExecutable)
}

/** Takes `executable` for the browser of that kind from now on, here and in what is started from here. */
export function chooseBrowser(kind: BrowserKind, executable: string): void {
  process.env[KNOWN[kind].variable] = executable
}

/** The executable of a browser; without one, an error that says in one sentence what to do. */
export function requireBrowser(kind: BrowserKind): string {
  const { variable, advice } = KNOWN[kind]
  const found = findBrowser(kind)
  if (!found) throw new Error(`No ${kind} was found: ${advice}, or set ${variable} to its executable.`)
  if (!isExecutable(found)) throw new Error(`${variable} is set to ${found}, which is not an executable file.`)
  return found
}

function candidates({ names, mac, windows }: Known): string[] {
  const { PATH = '', PROGRAMFILES, 'PROGRAMFILES(X86)': older, LOCALAPPDATA } = process.env
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, older, LOCALAPPDATA].filter((root) => root !== undefined)
    return roots.flatMap((root) => windows.map((ending) => join(root, `${ending}.exe`)))
  }
  const folders = [...PATH.split(delimiter).filter(Boolean), ...FOLDERS]
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  if (process.platform !== 'darwin') return onPath
  const apps = ['/', homedir()].flatMap((root) => mac.map((app) => join(root, 'Applications', `${app}.app`)))
  return [
    ...onPath,
    ...apps.flatMap((app) => ['firefox', nameOf(app)].map((name) => join(app, 'Contents/MacOS', name))),
  ]
}

function nameOf(app: string): string {
  return app.slice(app.lastIndexOf('/') + 1, -'.app'.length)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
