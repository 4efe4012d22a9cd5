import type { Page } from '../../webext-harness/index.ts'
import type { Fixture } from '../fixture.ts'

/** The page that checks a list. */
export class ListCheckPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(fixture: Pick<Fixture, 'page'>): Promise<ListCheckPage> {
    const list = new ListCheckPage(await fixture.page('check.html'))
    await list.step('waiting')
    return list
  }

  /** Resolves when it is that far: "waiting", "reading", "read". */
  async step(step: string): Promise<void> {
    await this.page.waitFor((wanted) => document.querySelector('main')?.dataset.step === wanted, 30_000, step)
  }

  /** Gives it a file, as choosing one does. Its text reaches the page as bytes, so that no script of ours holds it. */
  async choose(name: string, text: string): Promise<void> {
    await this.page.evaluate(
      (file, bytes) => {
        const input = document.querySelector<HTMLInputElement>('.intake input[type=file]')
        if (!input) return
        const files = new DataTransfer()
        files.items.add(new File([new Uint8Array(bytes)], file))
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      name,
      [...new TextEncoder().encode(text)],
    )
  }

  /**
   * Gives it a list of so many lines, half of them on listed sites, and notes the tasks of the page that take long
   * while it is read.
   */
  async chooseMany(lines: number): Promise<void> {
    await this.page.evaluate(async (count) => {
      const all = Array.from({ length: count }, (_, line) =>
        line % 2 === 0 ? `https://h${line}.fablecloud-test.com/p` : `h${line}.example.org`,
      )
      const files = new DataTransfer()
      files.items.add(new File([all.join('\n')], 'list.txt'))
      const tasks: number[] = []
      Object.assign(window, { tasks })
      // Making the list is not counted.
      await new Promise((next) => setTimeout(next))
      const watch = new PerformanceObserver((entries) => {
        tasks.push(...entries.getEntries().map(({ duration }) => duration))
      })
      if (PerformanceObserver.supportedEntryTypes.includes('longtask')) watch.observe({ type: 'longtask' })
      const input = document.querySelector<HTMLInputElement>('.intake input[type=file]')
      if (input) input.files = files.files
      input?.dispatchEvent(new Event('change', { bubbles: true }))
    }, lines)
  }

  /** How long the longest task has taken since, in milliseconds; 0 where none took over 50. */
  async longestTask(): Promise<number> {
    // An observer is told of a task in a later one.
    await this.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)).then(() => undefined))
    return this.page.evaluate<[], number>('Math.max(0, ...window.tasks)')
  }

  /** Back to where a list is chosen. */
  async again(): Promise<void> {
    await this.page.click('main > p > button')
    await this.step('waiting')
  }

  /** How many names and listed ones there are, in words. */
  summary(): Promise<string | undefined> {
    return this.page.text('#summary')
  }

  /** The listed sites with their verdicts, in order. */
  rows(): Promise<string[][]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.list-row')].map(({ dataset }) => [
        dataset.domain ?? '',
        dataset.verdict ?? '',
      ]),
    )
  }

  /** Opens everything that can be opened, notices too. */
  async unfold(): Promise<void> {
    await this.page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) one.click()
    })
    await this.page.waitFor('![...document.querySelectorAll("details > [role=status]")].length')
  }

  /** The whole document as it is, with what stands in fields. */
  everything(): Promise<string> {
    return this.page.evaluate(
      () =>
        document.documentElement.outerHTML +
        [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join(' ') +
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title]),
    )
  }

  /** The text of the file that a button would save. */
  async save(form: 'csv' | 'json'): Promise<string> {
    await this.page.evaluate(() => {
      const kept: Promise<string>[] = []
      const make = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (blob: Blob) => {
        kept.push(blob.text())
        return make(blob)
      }
      HTMLAnchorElement.prototype.click = () => undefined
      Object.assign(window, { kept })
    })
    await this.page.evaluate((name) => document.querySelector<HTMLElement>(`[data-save="${name}"]`)?.click(), form)
    await this.page.waitFor('window.kept.length > 0')
    return this.page.evaluate<[], string>('window.kept[0]')
  }
}
