/**
 * Pictures of every page and state, in three languages, light and dark, at the widths that matter: `npm run screenshots
 * -- [chromium|firefox] [LANGUAGE...] [PART-OF-NAME...]` writes them to .output/screenshots/BROWSER/. Chromium, which
 * is meant where none is named, also makes the one that README shows, in docs/images/, and those for stores, in
 * .output/store/; `store` takes only these. Host names lead to a local server.
 */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../dataset/vocabulary.ts'
import { type Browser, launch, type Page, start, until } from '../webext-harness/index.ts'
import { runs } from './command.ts'
import { POLICY, SHOTS, type Shot } from './screenshots/shots.ts'
import { takeStorePictures } from './store/pictures.ts'

const SCHEMES = ['light', 'dark'] as const
/** A window is as high as a popup, or as it is at the zoom that makes it so wide. */
const HEIGHTS: Readonly<Record<number, number>> = { 1280: 900, 640: 450 }
const POPUP_HEIGHT = 600

const named = new Set(process.argv.slice(2))
const kind = named.delete('firefox') ? 'firefox' : 'chromium'
named.delete('chromium')
const asked = LANGUAGES.filter((language) => named.delete(language))
const languages = asked.length === 0 ? LANGUAGES : asked
const parts = [...named].flatMap((name) => (name === 'store' ? ['popup-depends', 'popup-in-china'] : [name]))
const shots = SHOTS.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
const forStores = kind === 'chromium' && asked.length === 0 && (named.size === 0 || named.has('store'))

const PICTURES = join('.output', 'screenshots', kind)
const extensionDir = kind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3'
/** Shown side by side in README. */
const README = ['popup-depends.en.light', 'popup-in-china.en.dark', 'popup-in-china.zh-CN.light'].map((name) =>
  join(PICTURES, `${name}.400.png`),
)

if (!runs('node', ['scripts/build.ts', '--quiet', kind === 'chromium' ? 'chrome' : 'firefox'])) process.exit(1)
if (parts.length === 0) rmSync(PICTURES, { recursive: true, force: true })
mkdirSync(PICTURES, { recursive: true })
const server = await start()
let taken = 0
try {
  await inBrowser(
    shots.filter(({ managed }) => !managed),
    async (browser, shown) => {
      if (kind === 'chromium' && README.every((picture) => existsSync(picture))) await composeForReadme(browser)
      if (forStores) await takeForStores(browser, shown)
    },
  )
  await inBrowser(
    shots.filter(({ managed }) => managed),
    undefined,
    POLICY,
  )
  console.log(`${taken} pictures in ${PICTURES}/`)
} finally {
  await server.close()
}

/** Takes the pictures in a browser of their own, and then does what else is done in it. */
async function inBrowser(
  taking: readonly Shot[],
  then?: (browser: Browser, shown: Page) => Promise<void>,
  managed?: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (taking.length === 0) return
  const browser = await launch(kind, { extensionDir, server, managed })
  try {
    // The page that greets after an installation comes to the front seconds later, and a page behind it is laid out
    // when the browser likes.
    await until(async () => (await addresses(browser)).includes(`${browser.origin}welcome.html`), {
      what: 'the welcome page',
      timeout: 15_000,
    })
    const shown = await browser.extensionPage('popup.html')
    // Chromium hands over a policy seconds after the installation.
    if (managed) await shown.waitFor(hasPolicy, 20_000)
    for (const shot of taking) taken += await take(browser, shown, shot)
    await then?.(browser, shown)
  } finally {
    await browser.close()
  }
}

async function addresses(browser: Browser): Promise<string[]> {
  return Promise.all((await browser.tabs()).map((tab) => tab.url()))
}

async function take(
  browser: Browser,
  shown: Page,
  { name, site, page: path, stored = {}, widths, height, prepare }: Shot,
): Promise<number> {
  const tab = site === undefined ? undefined : await browser.newTab(site)
  await shown.activate()
  let taken = 0
  for (const language of languages) {
    await shown.evaluate(remember, language, stored)
    const tabId = site === undefined ? null : await shown.evaluate(tabShowing, site)
    await shown.goto(new URL(tabId === null ? (path ?? 'popup.html') : `popup.html?tab=${tabId}`, browser.origin).href)
    for (const scheme of SCHEMES) {
      await shown.setMedia({ colorScheme: scheme })
      for (const width of widths) {
        await shown.setViewport({
          width,
          height: typeof height === 'number' ? height : (HEIGHTS[width] ?? POPUP_HEIGHT),
        })
        await shown.waitFor(isSettled, 10_000, width)
        if (prepare && scheme === SCHEMES[0] && width === widths[0]) {
          await prepare(shown)
          await shown.waitFor(isSettled, 10_000, width)
        }
        await shown.screenshot(join(PICTURES, `${name}.${language}.${scheme}.${width}.png`), {
          fullPage: height === 'whole',
        })
        taken += 1
      }
    }
  }
  await tab?.close()
  return taken
}

async function hasPolicy(): Promise<boolean> {
  return Object.keys(await chrome.storage.managed.get(null)).length > 0
}

async function takeForStores(browser: Browser, shown: Page): Promise<void> {
  const tab = await browser.newTab('https://example.org/')
  const made = await takeStorePictures({
    shown,
    tab,
    origin: browser.origin,
    speak: (language) => shown.evaluate(remember, language, {}),
    settled: (width) => shown.waitFor(isSettled, 10_000, width),
    popup: (name, language) => join(PICTURES, `${name}.${language}.light.400.png`),
  })
  console.log(`${made} pictures for stores in .output/store/`)
}

/** Stores values in their envelopes, and nothing else. */
async function remember(language: string, stored: Readonly<Record<string, unknown>>): Promise<void> {
  await chrome.storage.local.clear()
  const versionOf = (key: string) => (/^(site|service):/.test(key) ? 2 : 1)
  const values = Object.entries({ 'setting:language': language, ...stored })
  await chrome.storage.local.set(Object.fromEntries(values.map(([key, value]) => [key, { v: versionOf(key), value }])))
}

async function tabShowing(site: string): Promise<number> {
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue
    const frame = await chrome.webNavigation.getFrame({ tabId: id, frameId: 0 })
    if (frame?.url === site) return id
  }
  throw new Error(`no tab shows ${site}`)
}

/** Loaded, laid out at this width, and no longer growing. */
async function isSettled(width: number): Promise<boolean> {
  const loaded =
    document.querySelector('main, article') !== null && document.querySelector('[aria-busy="true"]') === null
  if (!loaded || innerWidth !== width) return false
  const { scrollHeight } = document.documentElement
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  return document.documentElement.scrollHeight === scrollHeight
}

/** Three popups side by side, as README shows them. */
async function composeForReadme(browser: Browser): Promise<void> {
  mkdirSync('docs/images', { recursive: true })
  const pictures = README.map((picture) => readFileSync(picture).toString('base64'))
  const tab = await browser.newTab('https://example.org/')
  await tab.evaluate((sources: string[]) => {
    document.body.replaceChildren(
      ...sources.map((source) => {
        const image = document.createElement('img')
        image.src = `data:image/png;base64,${source}`
        image.width = 400
        image.style.cssText = 'border:1px solid #8886;border-radius:10px;margin:8px'
        return image
      }),
    )
    document.body.style.cssText = 'margin:8px;display:flex;background:#fff'
    return Promise.all([...document.images].map((image) => image.decode()))
  }, pictures)
  await tab.screenshot('docs/images/popup.png', { width: 1270, height: 632 })
  await tab.close()
}
