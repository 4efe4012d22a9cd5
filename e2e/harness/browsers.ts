import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The browsers that the harness drives. */
export type BrowserKind = 'chromium' | 'firefox'

interface Known {
  readonly override: string
  /** Names to look for on the PATH, best first. */
  readonly names: readonly string[]
  readonly places: Partial<Record<NodeJS.Platform, readonly string[]>>
  readonly advice: string
}

const KNOWN: Record<BrowserKind, Known> = {
  chromium: {
    override: 'WHEREABOUTS_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    places: {
      linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap(
        (place) =>
          ['chromium', 'chromium-browser', 'chrome', 'google-chrome', 'msedge', 'microsoft-edge'].map(
            (name) => `${place}/${name}`,
          ),
      ),
      darwin: ['', homedir()].flatMap((root) =>
        ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'].map(
          (name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`,
        ),
      ),
      win32: windowsPlaces([
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ]),
    },
    advice: 'install Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    override: 'WHEREABOUTS_FIREFOX',
    // Extended-support and developer builds first: only they keep an unsigned extension over a restart.
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    places: {
      linux: [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        '/snap/bin/firefox',
        '/opt/firefox/firefox',
      ],
      darwin: ['', homedir()].flatMap((root) =>
        ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'].map(
          (name) => `${root}/Applications/${name}.app/Contents/MacOS/firefox`,
        ),
      ),
      win32: windowsPlaces(['Firefox Developer Edition/firefox.exe', 'Mozilla Firefox/firefox.exe']),
    },
    advice: 'install Firefox (the ESR or the Developer Edition, which accept unsigned extensions)',
  },
}

/** The executable of a browser, or `undefined` where there is none. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { override, names, places } = KNOWN[kind]
  const chosen = process.env[override]
  if (chosen) return chosen
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return [...onPath, ...(places[process.platform] ?? [])].find(isExecutable)
}

/** The executable of a browser; without one, an error that says in one sentence what to do. */
export function requireBrowser(kind: BrowserKind): string {
  const { override, advice } = KNOWN[kind]
  const found = findBrowser(kind)
  if (!found)
    throw new Error(
      `No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found: ${advice}, or set ${override} to its executable.`,
    )
  if (!isExecutable(found)) throw new Error(`${override} is set to ${found}, which is not an executable file.`)
  return found
}

function windowsPlaces(endings: readonly string[]): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
  return roots.flatMap((root) => endings.map((ending) => join(root, ending)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
