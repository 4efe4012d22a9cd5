/**
 * The pictures that stores ask for, in the sizes they ask for.
 * @module
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { LANGUAGES } from '../../dataset/vocabulary.ts'
import type { Document, Page, Size } from '../../webext-harness/driver.ts'
import { ROOT } from '../command.ts'
import { listingSchema, PICTURE, TILES } from './limits.ts'

/** Where they are put. */
const FOLDER = '.output/store'

/** Pages of the extension, as they are. */
const PAGES = [
  { name: '3-services', path: 'services.html' },
  { name: '4-notice', path: 'services.html?service=apple-icloud' },
  { name: '5-settings', path: 'options.html' },
] as const

interface Means {
  /** A page of the extension to take pictures of. */
  shown: Page
  /** A tab to put pictures together in. */
  tab: Document
  /** Start of the address of every page of the extension. */
  origin: string
  /** Has the extension speak a language. */
  speak: (language: string) => Promise<void>
  /** Waits until the page is laid out at this width. */
  settled: (width: number) => Promise<unknown>
  /** The picture of a popup that was taken before. */
  popup: (name: 'popup-depends' | 'popup-in-china', language: string) => string
}

/** Takes all of them. @returns how many */
export async function takeStorePictures({ shown, tab, origin, speak, settled, popup }: Means): Promise<number> {
  const icon = `data:image/svg+xml;base64,${base64('icons/whereabouts.svg')}`
  for (const language of LANGUAGES) {
    const folder = join(FOLDER, language)
    mkdirSync(folder, { recursive: true })
    const text = readFileSync(join(ROOT, 'store', 'listing', `${language}.yml`), 'utf8')
    const { name, captions, apple } = v.parse(listingSchema, parse(text))
    await shown.activate()
    await speak(language)
    await shown.setMedia({ colorScheme: 'light' })
    await shown.setViewport(PICTURE)
    for (const { name: page, path } of PAGES) {
      await shown.goto(new URL(path, origin).href)
      await settled(PICTURE.width)
      await shown.screenshot(join(folder, `${page}.png`))
    }
    await tab.activate()
    for (const [file, shot, caption] of [
      ['1-asks', 'popup-depends', captions.asks],
      ['2-answered', 'popup-in-china', captions.answered],
    ] as const) {
      const picture = `data:image/png;base64,${base64(popup(shot, language))}`
      await put(
        tab,
        [
          { picture, height: 600 },
          { caption, size: 44 },
        ],
        PICTURE,
        join(folder, `${file}.png`),
      )
    }
    for (const { name: tile, ...size } of TILES) {
      const scale = size.height / 280
      const words = size.width === size.height ? [] : [{ caption: `${name}\n${apple.subtitle}`, size: 22 * scale }]
      await put(tab, [{ picture: icon, height: 0.5 * size.height }, ...words], size, join(folder, `${tile}.png`))
    }
  }
  return LANGUAGES.length * (PAGES.length + 2 + TILES.length)
}

type Part = { picture: string; height: number } | { caption: string; size: number }

/** Puts pictures and words side by side on a plain ground. */
async function put(tab: Document, parts: readonly Part[], size: Size, path: string): Promise<void> {
  await tab.evaluate((given: readonly Part[]) => {
    const gap = `${innerHeight * 0.06}px`
    document.body.style.cssText = `margin:0;box-sizing:border-box;height:100vh;padding:0 6vw;display:flex;gap:${gap};align-items:center;justify-content:center;background:#f3f1ec;color:#22201c;font-family:system-ui,sans-serif`
    document.body.replaceChildren(
      ...given.map((part) => {
        if ('caption' in part) {
          const words = document.createElement('p')
          words.textContent = part.caption
          words.style.cssText = `margin:0;max-width:13em;text-wrap:balance;font-size:${part.size}px;line-height:1.35;font-weight:600;white-space:pre-line`
          return words
        }
        const image = document.createElement('img')
        image.src = part.picture
        image.style.cssText = `flex:none;height:${part.height}px;border-radius:${part.height > 500 ? 12 : 0}px`
        return image
      }),
    )
    return Promise.all([...document.images].map((image) => image.decode())).then(() => undefined)
  }, parts)
  await tab.screenshot(path, size)
}

function base64(path: string): string {
  return readFileSync(path).toString('base64')
}
