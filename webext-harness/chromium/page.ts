import type { CDPSession, KeyInput, Page as PuppeteerPage, SerializedAXNode } from 'puppeteer-core'
import { chord, DocumentBase, expression } from '../base.ts'
import type { AccessibleNode, Badge, Media, Page, ScreenshotOptions, Script, Size, Tab } from '../driver.ts'
import { until } from '../until.ts'
import type { ChromiumControl } from './control.ts'

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
    let before = ''
    // Twice at the same place: a page that is still being laid out would have moved it away by the time of the click.
    const restingPlace = async () => {
      const centre = await this.evaluate(centreOf, selector)
      const rests = centre?.join() === before
      before = centre?.join() ?? ''
      return rests ? centre : undefined
    }
    const [x, y] = await until(restingPlace, { what: `${selector} to be visible and to rest`, interval: 20 })
    const { mouse } = this.page
    // All at once, as a hand would: each answer takes a picture, and between two of them the page could move it away.
    await this.mayClose(Promise.all([mouse.move(x, y), mouse.down(), mouse.up()]))
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { timeout: 20_000 })
  }

  async activate(): Promise<void> {
    await this.page.bringToFront()
  }

  async screenshot(path: string, { width, height, fullPage = false }: ScreenshotOptions = {}): Promise<void> {
    const before = this.page.viewport()
    if (width !== undefined && height !== undefined) await this.page.setViewport({ width, height })
    await this.page.screenshot({ path: path as `${string}.png`, fullPage })
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
    const mayClose = this.#isPopup && key === 'Escape'
    if (mayClose) await this.evaluate(noteEscape)
    await this.mayClose(this.#keys(modifiers as KeyInput[], key as KeyInput))
    // Chromium closes a popup on an Escape that the page leaves alone, but a key that comes over DevTools never reaches
    // that part of the browser. So the page is asked what it did with the key, and the closing is done here.
    if (mayClose && !this.page.isClosed() && !(await this.evaluate(wasEscapeUsed))) await this.close()
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
    // Not through Puppeteer, whose own list of features lacks forced colours. The emulation lasts as long as the
    // session.
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
    const root = await this.page.accessibility.snapshot({ interestingOnly: false })
    const inOrder = ({ role, name = '', children = [] }: SerializedAXNode): AccessibleNode[] => [
      { role, name },
      ...children.flatMap(inOrder),
    ]
    return root === null ? [] : inOrder(root)
  }

  async memory(): Promise<string> {
    const session = await this.page.createCDPSession()
    const chunks: string[] = []
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
    await session.detach()
    return chunks.join('')
  }

  async isClosed(): Promise<boolean> {
    return this.page.isClosed()
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
    await this.page.reload({ timeout: 20_000 })
  }

  async back(): Promise<void> {
    await this.page.goBack({ timeout: 20_000 })
  }

  async forward(): Promise<void> {
    await this.page.goForward({ timeout: 20_000 })
  }

  badge(): Promise<Badge> {
    return this.#control.badge(this.id)
  }

  async openPopup(): Promise<Page> {
    await this.activate()
    return this.#popup(this.page)
  }
}

/**
 * Runs in the page. Brings the element into view, and says where its middle is then; `undefined` where it is not drawn.
 */
function centreOf(selector: string): readonly [x: number, y: number] | undefined {
  const element = document.querySelector(selector)
  element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const box = element?.getClientRects()[0]
  return box?.width ? [box.left + box.width / 2, box.top + box.height / 2] : undefined
}

/** Runs in a popup. */
function noteEscape(): void {
  const note = (event: KeyboardEvent) => {
    document.documentElement.toggleAttribute('data-harness-escape-used', event.defaultPrevented)
  }
  window.addEventListener('keydown', note, { once: true })
}

/** Runs in a popup. Whether the page did something of its own with the key, and so keeps it from closing. */
function wasEscapeUsed(): boolean {
  const { documentElement: root } = document
  const was = root.hasAttribute('data-harness-escape-used')
  root.removeAttribute('data-harness-escape-used')
  return was
}

function given<T>(value: boolean | undefined, yes: T, no: T): T | '' {
  if (value === undefined) return ''
  return value ? yes : no
}
