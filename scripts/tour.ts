/**
 * A tour of the example sites without a display. Their host names lead to a local server, so nothing goes out.
 * @module
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserKind, launch, start, type Tab, until } from '../webext-harness/index.ts'
import { EXAMPLES, type Example } from './examples.ts'

const PICTURES = '.output/tour'

interface Seen {
  host: string
  verdict: string
  badge: string
  title: string
}

/**
 * Visits every example, prints what badge, title and popup say there as a table, and writes a screenshot of each popup.
 */
export async function tour(kind: BrowserKind, extensionDir: string): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES, { recursive: true })
  const server = await start()
  const browser = await launch(kind, { extensionDir, server })
  try {
    const tab = await browser.newTab()
    const seen: Seen[] = []
    for (const example of EXAMPLES) seen.push(await visit(tab, example))
    console.table(seen)
    console.log(`Screenshots of the popup on each site: ${PICTURES}/`)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function visit(tab: Tab, { url, answer }: Example): Promise<Seen> {
  const { host } = new URL(url)
  await tab.goto(url)
  const popup = await tab.openPopup()
  const verdictNow = () =>
    popup.evaluate(() => document.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? '')
  await popup.waitFor(() => document.querySelector('[data-verdict], .message h1') !== null)
  if (answer !== undefined) {
    const before = await verdictNow()
    await popup.click(`[data-answer="${answer.toLowerCase()}"]`)
    await until(async () => (await verdictNow()) !== before, { what: `the verdict on ${host} to follow the answer` })
  }
  const verdict = await verdictNow()
  await popup.screenshot(join(PICTURES, `${host}.png`))
  await popup.close()
  const settled = async () => {
    const badge = await tab.badge()
    return verdict === '' || badge.title.includes(':') ? badge : undefined
  }
  const { text, title } = await until(settled, { what: `the toolbar title on ${host}` })
  return { host, verdict: verdict || 'not listed', badge: text || 'none', title }
}
