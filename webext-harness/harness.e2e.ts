import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, canLayDownPolicy, launch, type SiteServer, start, type Tab, until } from './index.ts'
import { makeExtension } from './testing/extension.ts'

const LISTED = 'https://www.listed.example/'
const OTHER = 'https://other.example/'

describe.each(['chromium', 'firefox'] as const)('an extension in %s', (kind) => {
  let server: SiteServer
  let browser: Browser
  const folders: string[] = []
  const extension = async (version?: string) => {
    const folder = await makeExtension(version)
    folders.push(folder)
    return folder
  }
  const badge = (tab: Tab, text: string) => expect.poll(async () => (await tab.badge()).text).toBe(text)
  const stored = async () => {
    const page = await browser.extensionPage('page.html')
    try {
      return await page.evaluate<[], Record<string, unknown>>('chrome.storage.local.get(null)')
    } finally {
      await page.close()
    }
  }
  const tabAt = (url: string) =>
    until(
      async () => {
        for (const tab of await browser.tabs()) if ((await tab.url()) === url) return tab
        return undefined
      },
      { what: `a tab at ${url}` },
    )

  beforeAll(async () => {
    server = await start()
    const managed = kind === 'firefox' || canLayDownPolicy() ? { level: 'high' } : undefined
    browser = await launch(kind, { extensionDir: await extension(), server, managed, privateAllowed: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    for (const folder of folders) await rm(folder, { recursive: true })
  })

  it('has its badge, colours and title over a tab, by what the background does', async () => {
    const tab = await browser.newTab(LISTED)
    await badge(tab, 'on')
    const colours = { background: '#112233', color: '#ffffff' }
    await expect.poll(() => tab.badge()).toEqual({ text: 'on', ...colours, title: 'www.listed.example' })
    await tab.goto(OTHER)
    await expect.poll(() => tab.badge()).toMatchObject({ text: '', title: 'Small' })
    await tab.back()
    expect(await tab.url()).toBe(LISTED)
    expect(await tab.text('h1')).toBe('www.listed.example/')
    expect(server.requests).toContainEqual({ scheme: 'https', host: 'other.example', path: '/', method: 'GET' })
  })

  it('opens its popup over the toolbar, which is read, clicked, typed into and closed by Escape', async () => {
    const popup = await (await browser.newTab(OTHER)).openPopup()
    expect(await popup.url()).toBe(`${browser.origin}page.html`)
    await popup.click('input')
    await popup.type('añ')
    await popup.press('Shift+B')
    expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('añB')
    await popup.press('Tab')
    expect(await popup.evaluate('document.activeElement.id')).toBe('ask')
    await expect.poll(async () => (await popup.accessibilityTree()).map(({ name }) => name)).toContain('Ask')
    await popup.press('Escape')
    await expect.poll(() => popup.isClosed()).toBe(true)
  })

  it('has pages whose memory can be searched, where the browser gives it out', async () => {
    const page = await browser.extensionPage('page.html')
    await page.evaluate("window.kept = ['kept', 'here'].join('-')")
    const memory = await page.memory()
    expect(memory?.includes('kept-here') ?? null).toBe(kind === 'firefox' ? null : true)
  })

  it('has pages that are sized, coloured and pictured', async () => {
    const page = await browser.extensionPage('page.html')
    await page.setViewport({ width: 500, height: 400 })
    expect(await page.evaluate('[innerWidth, innerHeight]')).toEqual([500, 400])
    await page.setMedia({ colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(0, 0, 0)')
    const folder = await mkdtemp(join(tmpdir(), 'webext-harness-picture-'))
    folders.push(folder)
    await page.screenshot(join(folder, 'page.png'))
    expect((await stat(join(folder, 'page.png'))).size).toBeGreaterThan(1_000)
    await page.close()
  })

  it('has a background that is put to sleep, woken by what it listens for, and looked into', async () => {
    const tab = await browser.newTab(OTHER)
    await browser.stopWorker()
    expect(await browser.workerAwake()).toBe(false)
    await tab.goto(OTHER)
    expect(await browser.workerAwake()).toBe(false)
    await tab.goto(LISTED)
    await badge(tab, 'on')
    expect(await browser.workerAwake()).toBe(true)
    const background = await browser.background()
    expect(await background.heap()).toBeGreaterThan(10_000)
    expect(await background.problems()).toEqual([])
    await background.close()
  })

  it('gets commands', async () => {
    await browser.command('mark', 'Alt+Shift+M')
    await expect.poll(stored).toMatchObject({ mark: true, install: true })
  })

  it('works in a private window', async () => {
    const tab = await browser.privateTab(LISTED)
    await badge(tab, 'on')
    const popup = await tab.openPopup()
    expect(await popup.evaluate('chrome.windows.getCurrent().then(({ incognito }) => incognito)')).toBe(true)
    await tab.close()
  })

  it('is under the policy of an administrator', async ({ skip }) => {
    if (kind === 'chromium' && !canLayDownPolicy()) skip('this system lets no program have a policy of its own')
    const page = await browser.extensionPage('page.html')
    const level = () => page.evaluate('chrome.storage.managed.get(null).then(({ level }) => level)')
    // Chromium hands it over seconds after the installation.
    await expect.poll(level, { timeout: 20_000 }).toBe('high')
    await page.close()
  })

  it('says at installation what it may do', async () => {
    const manifest = { manifest_version: 3, name: 'Other', version: '1' }
    expect(await browser.permissionWarnings(manifest)).toEqual([])
    expect(await browser.permissionWarnings({ ...manifest, permissions: ['tabs'] })).toHaveLength(1)
  })

  it('keeps what it stored over a restart and an update', async () => {
    await browser.newTab(`${LISTED}kept`)
    await browser.restart({ restoreSession: true })
    await badge(await tabAt(`${LISTED}kept`), 'on')
    expect(await stored()).toMatchObject({ mark: true })
    await browser.update(await extension('2.0'))
    const page = await browser.extensionPage('page.html')
    expect(await page.evaluate('chrome.runtime.getManifest().version')).toBe('2.0')
    await page.close()
    await expect.poll(stored).toMatchObject({ mark: true, update: true })
  })

  it.runIf(kind === 'firefox')('asks for a permission, which is refused, given, and used', async () => {
    const page = await browser.extensionPage('page.html')
    for (const allow of [false, true]) {
      await page.click('#ask')
      await browser.answerPrompt?.(allow)
      await expect.poll(() => page.evaluate('document.body.dataset.given')).toBe(String(allow))
    }
    // It listens to notifications from its next start on.
    await browser.stopWorker()
    await badge(await browser.newTab(LISTED), 'on')
    const shown = { type: 'basic', title: 'Title', message: 'Message', iconUrl: '' }
    await page.evaluate((options) => {
      const { chrome } = globalThis as unknown as {
        chrome: { notifications: { create(id: string, options: object): Promise<string> } }
      }
      return chrome.notifications.create('notice', options)
    }, shown)
    const open = [{ id: 'notice', title: 'Title', message: 'Message' }]
    await expect.poll(() => browser.notifications()).toEqual(open)
    await browser.stopWorker()
    await browser.clickNotification('notice')
    await expect.poll(stored).toMatchObject({ notice: true })
    await page.close()
  })
})
