/**
 * A browser for a machine that has none.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers'
import { ROOT } from './command.ts'

/** Where browsers are put that were fetched for this project alone. */
const FOLDER = join(ROOT, '.output', 'browsers')

/** A way to get a browser, and what it means in a sentence's end. */
export interface Way {
  offer: string
  /** @returns the browser's executable; `undefined` where it is found like any other now */
  get: () => Promise<string | undefined>
}

/** What there is on this machine to get a browser with. */
interface Machine {
  isRoot: boolean
  hasApt: boolean
  platform: string | undefined
}

/**
 * The ways to get a browser on a machine, the best first. Chrome for Testing has no build for some systems, such as
 * Linux on arm.
 */
export function waysOn({ isRoot, hasApt, platform }: Machine): Way[] {
  const debian = { offer: "install Debian's package chromium (apt-get install chromium)", get: fromDebian }
  const fetched = {
    offer: 'fetch Chrome for Testing from Google for this project alone, about 180 MB, into .output/browsers',
    get: chromeForTesting,
  }
  const hasBuild = platform !== undefined && platform !== 'linux_arm'
  return [...(isRoot && hasApt ? [debian] : []), ...(hasBuild ? [fetched] : [])]
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    isRoot: process.getuid?.() === 0,
    hasApt: process.platform === 'linux' && existsSync('/usr/bin/apt-get'),
    platform: detectBrowserPlatform(),
  }
}

/** The browser that was fetched before, or `undefined`. */
export async function fetchedBrowser(): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir: FOLDER })
  return installed.map(({ executablePath }) => executablePath).find((path) => existsSync(path))
}

/** Asks somebody at a terminal whether to go a way. */
export async function agrees(way: Way): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const said = await asking.question(`No browser was found. Shall I ${way.offer}? [y/N] `)
    return /^y(es)?$/i.test(said.trim())
  } finally {
    asking.close()
  }
}

/**
 * Goes the ways one after the other until one leads to a browser; what goes wrong is said in a sentence each.
 * @param isFound whether a browser is found like any other
 */
export async function getBrowser(
  ways: readonly Way[],
  isFound: () => boolean,
): Promise<{ executable: string | undefined } | undefined> {
  for (const { offer, get } of ways) {
    try {
      const executable = await get()
      if (executable !== undefined || isFound()) return { executable }
      throw new Error('it is there now, but not where browsers are looked for')
    } catch (error) {
      const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      console.error(`It was not possible to ${offer}: ${said}`)
    }
  }
  return undefined
}

async function fromDebian(): Promise<undefined> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? 'apt-get failed')
  }
}

async function chromeForTesting(): Promise<string> {
  const platform = detectBrowserPlatform()
  if (platform === undefined) throw new Error('there is no build for this system')
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable')
  const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir: FOLDER, platform })
  return executablePath
}
