import type { CDPSession, KeyInput, Protocol, Page as PuppeteerPage } from 'puppeteer-core'
import { chord, DocumentBase, expression } from './base.ts'
import type { ChromiumControl } from './chromium-control.ts'
import type { AccessibleNode, Badge, Media, Page, ScreenshotOptions, Script, Size, Tab } from './driver.ts'
import { until } from './until.ts'

abstract class ChromiumDocument extends DocumentBase {
  protected readonly page: PuppeteerPage

  constructor(page: PuppeteerPage) {
    super()
    this.page = page
  }

  async url(): Promise<string> {
    return this.page.url()
  }

  async evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    return (await this.page.evaluate(expression(script, args))) as R
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await until(() => this.evaluate(centreOf, selector), { what: `${selector} to be visible` })
    const { mouse } = this.page
    // All at once, as a hand would: each answer takes a picture, and between two of them the page could move it away.
    await this.mayClose(Promise.all([mouse.move(x, y), mouse.down(), mouse.up()]))
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { timeout: 10_000 })
  }

  async activate(): Promise<void> {
    await this.page.bringToFront()
  }

  async screenshot(path: string, { width, height, fullPage = false }: ScreenshotOptions = {}): Promise<void> {
    const before = this.page.viewport()
    if (width !== undefined && height !== undefined) await this.page.setViewport({ width, height })
    await this.page.screenshot({ path: withEnding(path), fullPage })
    await this.page.setViewport(before)
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close()
  }

  /** Input that makes a page close itself ends in an error when the page is gone before the answer. */
  protected async mayClose(input: Promise<unknown>): Promise<void> {
    try {
      await input
    } catch (error) {
      // Puppeteer does not export the class.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error
    }
  }
}

/** The popup, or a page of the extension in a tab. */
export class ChromiumPage extends ChromiumDocument implements Page {
  readonly #isPopup: boolean
  #media: CDPSession | undefined

  constructor(page: PuppeteerPage, isPopup: boolean) {
    super(page)
    this.#isPopup = isPopup
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = chord(keys)
    const closes = this.#isPopup && key === 'Escape' && (await this.#watchEscape())
    await this.mayClose(this.#keys(modifiers as KeyInput[], key as KeyInput))
    if (closes) await this.#closeUnlessEscapeWasUsed()
  }

  async #keys(modifiers: readonly KeyInput[], key: KeyInput): Promise<void> {
    const { keyboard } = this.page
    for (const modifier of modifiers) await keyboard.down(modifier)
    await keyboard.press(key)
    for (const modifier of modifiers.toReversed()) await keyboard.up(modifier)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  async setViewport(size: Size): Promise<void> {
    await this.page.setViewport(size)
  }

  async setMedia({ colorScheme, reducedMotion, forcedColors }: Media): Promise<void> {
    // Not through Puppeteer, whose own list of features lacks forced colours. The emulation lasts as long as the session.
    this.#media ??= await this.page.createCDPSession()
    await this.#media.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colorScheme ?? '' },
        { name: 'prefers-reduced-motion', value: given(reducedMotion, 'reduce', 'no-preference') },
        { name: 'forced-colors', value: given(forcedColors, 'active', 'none') },
      ],
    })
  }

  async accessibilityTree(): Promise<AccessibleNode[]> {
    const session = await this.page.createCDPSession()
    try {
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const byId = new Map(nodes.map((node) => [node.nodeId, node]))
      const inOrder = (node: Protocol.Accessibility.AXNode): Protocol.Accessibility.AXNode[] => [
        node,
        ...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(inOrder),
      ]
      return nodes
        .filter(({ parentId }) => parentId === undefined)
        .flatMap(inOrder)
        .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
        .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }))
    } finally {
      await session.detach().catch(() => undefined)
    }
  }

  async isClosed(): Promise<boolean> {
    return this.page.isClosed()
  }

  // Chromium closes a popup on an Escape that the page leaves alone, but a key that comes over DevTools never reaches that
  // part of the browser. So the page is asked what it did with the key, and the closing is done here.
  async #watchEscape(): Promise<boolean> {
    await this.evaluate(() => {
      const note = (event: KeyboardEvent) => {
        document.documentElement.toggleAttribute('data-harness-escape-used', event.defaultPrevented)
      }
      window.addEventListener('keydown', note, { once: true })
    })
    return true
  }

  async #closeUnlessEscapeWasUsed(): Promise<void> {
    if (this.page.isClosed()) return
    const used = await this.evaluate(() => {
      const attribute = 'data-harness-escape-used'
      const was = document.documentElement.hasAttribute(attribute)
      document.documentElement.removeAttribute(attribute)
      return was
    })
    if (!used) await this.close()
  }
}

/** A tab with a web page. */
export class ChromiumTab extends ChromiumDocument implements Tab {
  readonly id: number
  readonly #control: ChromiumControl
  readonly #popup: (page: PuppeteerPage) => Promise<Page>

  constructor(
    page: PuppeteerPage,
    id: number,
    control: ChromiumControl,
    popup: (page: PuppeteerPage) => Promise<Page>,
  ) {
    super(page)
    this.id = id
    this.#control = control
    this.#popup = popup
  }

  async reload(): Promise<void> {
    await this.page.reload({ timeout: 10_000 })
  }

  async back(): Promise<void> {
    await this.#history(-1)
  }

  async forward(): Promise<void> {
    await this.#history(1)
  }

  badge(): Promise<Badge> {
    return this.#control.badge(this.id)
  }

  async openPopup(): Promise<Page> {
    await this.activate()
    return this.#popup(this.page)
  }

  // Puppeteer's goBack waits for a load event, which a page out of the back/forward cache does not always give.
  async #history(step: 1 | -1): Promise<void> {
    const session = await this.page.createCDPSession()
    try {
      const { currentIndex, entries } = await session.send('Page.getNavigationHistory')
      const entry = entries[currentIndex + step]
      if (!entry) throw new Error(`No page to go ${step < 0 ? 'back' : 'forward'} to`)
      await session.send('Page.navigateToHistoryEntry', { entryId: entry.id })
      await until(() => this.page.url() === entry.url && this.evaluate('document.readyState === "complete"'), {
        what: `${entry.url} to come back from the history`,
      })
    } finally {
      await session.detach().catch(() => undefined)
    }
  }
}

/** Runs in the page. Brings the element into view, and says where its middle is then; `undefined` where it is not drawn. */
function centreOf(selector: string): readonly [x: number, y: number] | undefined {
  const element = document.querySelector(selector)
  element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const box = element?.getClientRects()[0]
  return box?.width ? [box.left + box.width / 2, box.top + box.height / 2] : undefined
}

function given<T>(value: boolean | undefined, yes: T, no: T): T | '' {
  if (value === undefined) return ''
  return value ? yes : no
}

function withEnding(path: string): `${string}.png` {
  return path.endsWith('.png') ? (path as `${string}.png`) : `${path}.png`
}
