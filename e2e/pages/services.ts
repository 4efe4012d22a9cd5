import type { Page } from '../../webext-harness/index.ts'

/** The file that an export button would save. */
export interface SavedFile {
  readonly name: string
  readonly text: string
}

/** The page of all services. */
export class ServicesPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens it with a query such as `?view=laws`, and resolves when it shows something. */
  static async open(fixture: { page(path: string): Promise<Page> }, query = ''): Promise<ServicesPage> {
    const services = new ServicesPage(await fixture.page(`services.html${query}`))
    await services.page.waitFor('document.querySelector("main#content h1") !== null')
    return services
  }

  /** Ids of the services in the list, in its order. */
  list(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.entry')].map((row) => row.dataset.service ?? ''),
    )
  }

  /** What is said of the number found. */
  found(): Promise<string | undefined> {
    return this.page.text('.found-head [role=status]')
  }

  heading(): Promise<string | undefined> {
    return this.page.text('main h1')
  }

  /** What is said of an address that is not understood. */
  problem(): Promise<string | undefined> {
    return this.page.text('main [role=alert]')
  }

  /** The query of the address in the bar. */
  async query(): Promise<string> {
    return new URL(await this.page.url()).search
  }

  /** Types into the search, in place of what stands there. */
  async search(text: string): Promise<void> {
    await this.page.click('#search')
    await this.page.evaluate(() => document.querySelector<HTMLInputElement>('#search')?.select())
    await this.page.type(text)
  }

  searched(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector<HTMLInputElement>('#search')?.value)
  }

  /** Ticks or unticks a filter. */
  async filter(facet: string, value: string): Promise<void> {
    await this.page.click(`.filters input[name="${facet}"][value="${value}"]`)
  }

  /** The service whose row has the focus. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('.entry')?.dataset.service ?? document.activeElement?.id,
    )
  }

  /** The service whose notice is open, and its verdict. */
  notice(): Promise<{ service?: string; verdict?: string }> {
    return this.page.evaluate(() => {
      const { service, verdict } = document.querySelector<HTMLElement>('article.notice')?.dataset ?? {}
      return { service, verdict }
    })
  }

  /** The same, once it is there. */
  async opened(): Promise<{ service?: string; verdict?: string }> {
    await this.page.waitFor('document.querySelector("article.notice") !== null')
    return this.notice()
  }

  /** Presses an export button and returns what would be saved, without letting the browser save it. */
  async save(file: string): Promise<SavedFile> {
    await this.page.evaluate(() => {
      document.querySelector<HTMLDetailsElement>('details.exports')?.setAttribute('open', '')
      const kept: Promise<{ name: string; text: string }>[] = []
      const blobs = new Map<string, Blob>()
      const make = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (blob: Blob) => {
        const url = make(blob)
        blobs.set(url, blob)
        return url
      }
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const blob = blobs.get(this.href)
        if (blob) kept.push(blob.text().then((text) => ({ name: this.download, text })))
      }
      Object.assign(window, { kept })
    })
    // Not with the mouse: plots that come late move what is below them.
    await this.page.waitFor(
      (name) => document.querySelector<HTMLButtonElement>(`[data-file="${name}"]`)?.disabled === false,
      15_000,
      file,
    )
    await this.page.evaluate(
      (name) => document.querySelector<HTMLButtonElement>(`[data-file="${name}"]`)?.click(),
      file,
    )
    await this.page.waitFor('window.kept.length > 0', 20_000)
    return this.page.evaluate<[], SavedFile>('window.kept[0]')
  }
}
