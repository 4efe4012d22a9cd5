/**
 * A browser window with the extension, on the page of example sites. It is a browser of its own: a fresh profile that
 * is thrown away.
 * @module
 */
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { type BrowserKind, requireBrowser } from '../webext-harness/index.ts'
import { examplesPage } from './examples.ts'

/** Opens the window and resolves when it is closed. */
export async function openWindow(kind: BrowserKind, extensionDir: string): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(examplesPage())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the page of example sites could not be served')

  const browser = await puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: requireBrowser(kind),
    headless: false,
    defaultViewport: null,
    pipe: kind === 'chromium',
    ...(kind === 'chromium' ? { enableExtensions: [resolve(extensionDir)] } : {}),
    args: kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  if (kind === 'firefox') await browser.installExtension(resolve(extensionDir))
  const [first] = await browser.pages()
  await (first ?? (await browser.newPage())).goto(`http://127.0.0.1:${address.port}/`)
  console.log('Whereabouts is loaded: the page of example sites tells what to try. Close the window to end.')
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()))
  server.close()
}
