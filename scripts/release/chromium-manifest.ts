/**
 * What Chromium itself says of a build's manifest when it loads it: unknown keys and permissions are warnings that
 * nobody sees otherwise.
 * @module
 */
import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'

interface DeveloperPrivate {
  updateProfileConfiguration: (update: { inDeveloperMode: boolean }) => Promise<void>
  getExtensionInfo: (id: string) => Promise<{ state: string; manifestErrors: { message: string }[] }>
}
declare const chrome: { developerPrivate: DeveloperPrivate }

/** What is said of each build, a sentence each; empty when the browser is content with all of them. */
export async function manifestProblems(executablePath: string, builds: readonly string[]): Promise<string[]> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: true, args })
  try {
    const page = await browser.newPage()
    await page.goto('chrome://extensions/')
    // It notes errors of manifests for developers alone.
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }))
    const problems: string[] = []
    for (const build of builds) {
      const id = await browser.installExtension(resolve(build))
      const { state, manifestErrors } = await page.evaluate(
        (known) => chrome.developerPrivate.getExtensionInfo(known),
        id,
      )
      if (state !== 'ENABLED') problems.push(`${build}: Chromium loads it, but not so that it works (${state})`)
      problems.push(...manifestErrors.map(({ message }) => `${build}: ${message}`))
      await browser.uninstallExtension(id)
    }
    return problems
  } finally {
    await browser.close()
  }
}
