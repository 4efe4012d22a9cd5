import { writeFile } from 'node:fs/promises'
import { chord, DocumentBase, expression, hexColor } from '../base.ts'
import type { AccessibleNode, Badge, Media, Page, ScreenshotOptions, Script, Size, Tab } from '../driver.ts'
import { until } from '../until.ts'
import type { FirefoxInside } from './inside.ts'

abstract class FirefoxDocument extends DocumentBase {
  protected readonly inside: FirefoxInside
  /** Firefox's `browserId` of the page. */
  readonly id: number

  constructor(inside: FirefoxInside, id: number) {
    super()
    this.inside = inside
    this.id = id
  }

  url(): Promise<string> {
    return this.inside.call('url', this.id)
  }

  async evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    const json = await this.inside.call<string | undefined>('run', this.id, expression(script, args))
    return (json === undefined ? undefined : JSON.parse(json)) as R
  }

  async click(selector: string): Promise<void> {
    await until(() => this.inside.call<boolean>('click', this.id, selector), { what: `${selector} to be visible` })
  }

  goto(url: string): Promise<void> {
    return this.inside.call('go', this.id, url)
  }

  activate(): Promise<void> {
    return this.inside.call('activate', this.id)
  }

  async screenshot(path: string, { width, height, fullPage = false }: ScreenshotOptions = {}): Promise<void> {
    if (width !== undefined && height !== undefined) await this.resize({ width, height })
    const [fullWidth, fullHeight] = fullPage
      ? await this.evaluate(
          () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight] as const,
        )
      : []
    const png = await this.inside.call<string>('picture', this.id, fullWidth, fullHeight)
    await writeFile(path, Buffer.from(png, 'base64'))
    if (width !== undefined) await this.inside.call('resize', this.id)
  }

  async close(): Promise<void> {
    if (await this.inside.call<boolean>('exists', this.id)) await this.inside.call('close', this.id)
  }

  protected async resize({ width, height }: Size): Promise<void> {
    await this.inside.call('resize', this.id, width, height)
    await this.waitFor((w: number, h: number) => innerWidth === w && innerHeight === h, 15_000, width, height)
  }
}

/** The popup, or a page of the extension in a tab. */
export class FirefoxPage extends FirefoxDocument implements Page {
  async press(keys: string): Promise<void> {
    const { modifiers, key } = chord(keys)
    await this.inside.call('press', this.id, [...modifiers, key])
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.inside.call('press', this.id, [character])
  }

  async setViewport(size: Size): Promise<void> {
    await this.resize(size)
  }

  async setMedia(media: Media): Promise<void> {
    await this.inside.call('media', this.id, media)
  }

  accessibilityTree(): Promise<AccessibleNode[]> {
    return this.inside.call('accessibility', this.id)
  }

  async memory(): Promise<null> {
    return null
  }

  async isClosed(): Promise<boolean> {
    return !(await this.inside.call<boolean>('exists', this.id))
  }
}

/** A tab with a web page. */
export class FirefoxTab extends FirefoxDocument implements Tab {
  readonly #extensionId: string

  constructor(inside: FirefoxInside, id: number, extensionId: string) {
    super(inside, id)
    this.#extensionId = extensionId
  }

  reload(): Promise<void> {
    return this.inside.call('reload', this.id)
  }

  back(): Promise<void> {
    return this.inside.call('back', this.id)
  }

  forward(): Promise<void> {
    return this.inside.call('forward', this.id)
  }

  async badge(): Promise<Badge> {
    const { background, color, ...words } = await this.inside.call<{
      text: string
      title: string
      background: readonly number[] | null
      color: readonly number[] | null
    }>('badge', this.#extensionId, this.id)
    return { ...words, background: hexColor(background), color: hexColor(color) }
  }

  async openPopup(): Promise<Page> {
    return new FirefoxPage(this.inside, await this.inside.call<number>('openPopup', this.#extensionId, this.id))
  }
}
