/**
 * Pictures of every page and state in Chromium, in three languages, light and dark, at the widths that matter: `npm run
 * screenshots` writes them to .output/screenshots/, the ones that README shows to docs/images/, and those for stores to
 * .output/store/. Names of pictures choose some, `store` those for stores. Host names lead to a local server.
 */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../dataset/vocabulary.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { type Browser, launch, type Page, start, until } from '../webext-harness/index.ts'
import { runs } from './command.ts'
import { takeStorePictures } from './store/pictures.ts'

const PICTURES = '.output/screenshots'
const SCHEMES = ['light', 'dark'] as const
const { services: SERVICES } = loadChecked(DATA_DIRECTORY)

interface Shot {
  name: string
  /** Site whose popup is shown; a page of the extension otherwise. */
  site?: string
  page?: string
  answer?: [question: string, answer: 'yes' | 'no' | 'not-sure']
  widths: readonly number[]
  /** Run in the page before the picture is taken. */
  prepare?: (page: Page) => Promise<void>
}

/** Shown side by side in README. */
const README = ['popup-depends.en.light', 'popup-in-china.en.dark', 'popup-in-china.zh-CN.light'].map((name) =>
  join(PICTURES, `${name}.400.png`),
)

const POPUP = [320, 400]
const PAGE = [320, 400, 1280]

const click = (selector: string) => (page: Page) => page.click(selector)

const SHOTS: readonly Shot[] = [
  { name: 'popup-depends', site: 'https://www.icloud.com/', widths: POPUP },
  { name: 'popup-in-china', site: 'https://www.icloud.com/', answer: ['apple-region', 'yes'], widths: POPUP },
  { name: 'popup-not-you', site: 'https://www.icloud.com/', answer: ['apple-region', 'no'], widths: POPUP },
  { name: 'popup-not-sure', site: 'https://www.icloud.com/', answer: ['apple-region', 'not-sure'], widths: POPUP },
  { name: 'popup-required', site: 'https://www.blizzard.cn/', widths: POPUP },
  { name: 'popup-local-operator', site: 'https://jihulab.com/', widths: POPUP },
  { name: 'popup-unconfirmed', site: 'https://gitlab.com/', widths: POPUP },
  { name: 'popup-announced', site: 'https://www.apple.com/', widths: POPUP },
  { name: 'popup-ended', site: 'https://www.linkedin.com/', widths: POPUP },
  { name: 'popup-none-known', site: 'https://www.notion.so/', widths: POPUP },
  { name: 'popup-unlisted', site: 'https://example.org/', widths: POPUP },
  { name: 'popup-out-of-scope', site: 'https://www.tencent.com/', widths: POPUP },
  { name: 'popup-more', site: 'https://www.icloud.com/', widths: POPUP, prepare: click('.alerts [aria-expanded]') },
  { name: 'popup-no-site', page: 'popup.html', widths: POPUP },
  { name: 'services', page: 'services.html', widths: PAGE },
  { name: 'services-notice', page: 'services.html?service=apple-icloud', widths: PAGE },
  { name: 'services-none', page: 'services.html?q=zzzzqqqq', widths: PAGE },
  { name: 'services-companies', page: 'services.html?view=companies', widths: PAGE },
  { name: 'services-partners', page: 'services.html?view=partners', widths: PAGE },
  { name: 'services-laws', page: 'services.html?view=laws', widths: PAGE },
  { name: 'services-reports', page: 'services.html?view=reports', widths: PAGE },
  { name: 'services-new', page: 'services.html?view=changes', widths: PAGE },
  { name: 'services-scope', page: 'services.html?q=wechat', widths: PAGE },
  { name: 'about', page: 'about.html', widths: PAGE },
  { name: 'check', page: 'check.html', widths: PAGE },
  { name: 'settings', page: 'options.html', widths: PAGE },
  { name: 'welcome', page: 'welcome.html', widths: PAGE },
]

const named = process.argv.slice(2)
const forStores = named.length === 0 || named.includes('store')
const only = named.flatMap((name) => (name === 'store' ? ['popup-depends', 'popup-in-china'] : [name]))
if (!runs('node', ['scripts/build.ts', '--quiet', 'chrome'])) process.exit(1)
rmSync(PICTURES, { recursive: true, force: true })
mkdirSync(PICTURES, { recursive: true })
const server = await start()
const browser = await launch('chromium', { extensionDir: '.output/chrome-mv3', server })
try {
  let taken = 0
  // The page that greets after an installation comes to the front seconds later, and a page behind it is laid out when
  // the browser likes.
  await until(async () => (await addresses()).includes(`${browser.origin}welcome.html`), {
    what: 'the welcome page',
    timeout: 15_000,
  })
  const shown = await browser.extensionPage('popup.html')
  for (const shot of SHOTS.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))) {
    taken += await take(shown, shot)
  }
  console.log(`${taken} pictures in ${PICTURES}/`)
  if (README.every((picture) => existsSync(picture))) await composeForReadme(browser)
  if (forStores) {
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
} finally {
  await browser.close()
  await server.close()
}

async function addresses(): Promise<string[]> {
  return Promise.all((await browser.tabs()).map((tab) => tab.url()))
}

async function take(shown: Page, { name, site, page: path, answer, widths, prepare }: Shot): Promise<number> {
  const tab = site === undefined ? undefined : await browser.newTab(site)
  await shown.activate()
  let taken = 0
  for (const language of LANGUAGES) {
    await shown.evaluate(remember, language, answer ? answered(...answer) : {})
    const tabId = site === undefined ? null : await shown.evaluate(tabShowing, site)
    await shown.goto(new URL(tabId === null ? (path ?? 'popup.html') : `popup.html?tab=${tabId}`, browser.origin).href)
    for (const scheme of SCHEMES) {
      await shown.setMedia({ colorScheme: scheme })
      for (const width of widths) {
        await shown.setViewport({ width, height: width > 400 ? 900 : 600 })
        await shown.waitFor(isSettled, 10_000, width)
        if (prepare && scheme === SCHEMES[0] && width === widths[0]) await prepare(shown)
        await shown.screenshot(join(PICTURES, `${name}.${language}.${scheme}.${width}.png`), {
          fullPage: path !== undefined && !name.startsWith('services'),
        })
        taken += 1
      }
    }
  }
  await tab?.close()
  return taken
}

/** An answer as the extension stores it: with the services that its question has. */
function answered(question: string, answer: string): Record<string, unknown> {
  const services = SERVICES.filter((service) => service.question === question).map(({ id }) => id)
  return { [`question:${question}`]: { v: 1, value: { answer, services } } }
}

async function remember(language: string, more: Record<string, unknown>): Promise<void> {
  await chrome.storage.local.clear()
  await chrome.storage.local.set({ 'setting:language': { v: 1, value: language }, ...more })
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
