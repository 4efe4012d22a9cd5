import type { Page } from '../../webext-harness/index.ts'
import { type ControlRole, patternOf, pressControl } from './press.ts'

/** The three answers as their buttons say them. */
export type AnswerLabel = 'Yes' | 'No' | 'Not sure'

/** A source as the popup lists it. */
export interface ShownSource {
  readonly number: string
  readonly publisher: string
  readonly about: string
  readonly report: string
  readonly archived: string
}

/** A link as it stands in the page. */
export interface ShownLink {
  readonly href: string
  readonly rel: string
  readonly target: string
}

/**
 * The popup, over the toolbar or as a page. Controls are found as people find them: by what they are and how they are
 * called.
 */
export class PopupPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Resolves when it shows something other than that it loads. */
  async loaded(): Promise<void> {
    await this.page.waitFor('document.querySelector("main:not([aria-busy])") !== null')
    // What stands below the first screen of a notice comes after it.
    await this.page.waitFor('document.querySelector(".notice:not(:has(.record))") === null')
  }

  /** The verdict's id. */
  verdict(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict)
  }

  /** The verdict in one line, or the title of the message. */
  async line(): Promise<string | undefined> {
    return (await this.page.text('h1 .line')) ?? (await this.page.text('h1'))
  }

  /** Which message stands in place of a notice: "unlisted", "no-site", ... */
  message(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('main.message [data-icon]')?.dataset.icon)
  }

  /** The service's id. */
  service(): Promise<string | undefined> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('[data-service]')?.dataset.service)
  }

  /** Service and company. */
  who(): Promise<string | undefined> {
    return this.page.text('.who')
  }

  /** The host in the bar. */
  host(): Promise<string | undefined> {
    return this.page.text('.bar .host')
  }

  /** All text. */
  words(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent.replace(/\s+/g, ' ').trim())
  }

  /** The text of the part that a heading begins, its pieces parted by spaces. */
  section(heading: string): Promise<string | undefined> {
    return this.page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('h2')].find((one) => one.textContent?.trim() === wanted)
      if (!found?.parentElement) return undefined
      const walker = document.createTreeWalker(found.parentElement, NodeFilter.SHOW_TEXT)
      const pieces: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node.textContent ?? '')
      return pieces.join(' ').replace(/\s+/g, ' ').replaceAll(' :', ':').trim()
    }, heading)
  }

  /** What is said about a failure or a default, to be heard at once. */
  problem(): Promise<string | undefined> {
    return this.page.text('[role=alert]')
  }

  async answer(label: AnswerLabel): Promise<void> {
    await this.press('button', label)
  }

  /** Which answers are marked as given. */
  answers(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[data-answer][aria-pressed=true]')].map((one) => one.textContent?.trim() ?? ''),
    )
  }

  /** How to check, once it is shown. */
  howToCheck(): Promise<string | undefined> {
    return this.page.text('.question .how')
  }

  /** Whether a switch is on; `undefined` where there is none of that name. */
  isOn(name: string | RegExp): Promise<boolean | undefined> {
    return this.page.evaluate((pattern: string) => {
      const named = new RegExp(pattern)
      const found = [...document.querySelectorAll('[role=switch]')].find((one) =>
        named.test(document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
      )
      return found && found.getAttribute('aria-checked') === 'true'
    }, patternOf(name))
  }

  /** Turns a switch. */
  async toggle(name: string | RegExp): Promise<void> {
    await this.press('switch', name)
  }

  /** What stands under the switch of the site. */
  switchDetail(): Promise<string | undefined> {
    return this.page.text('.alerts .row .switch-row small')
  }

  /** Opens (or closes) the further alert options. */
  async more(): Promise<void> {
    await this.press('button', 'More alert options')
  }

  async pause(how: 'For an hour' | 'Until tomorrow, 06:00' | 'Until I turn them on'): Promise<void> {
    await this.press('button', how)
  }

  async resume(): Promise<void> {
    await this.press('button', 'Turn on again')
  }

  /** For how long "off" holds. */
  async offHolds(label: 'until the facts change' | 'for good'): Promise<void> {
    await this.press('radio', label)
  }

  /** The facts told first and those folded, each with its evidence. */
  facts(): Promise<{ claim: string; text: string; evidence: string }[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => ({
        claim: one.dataset.claim ?? '',
        text: one.querySelector('p:not(.mark):not(.evidence)')?.textContent?.trim() ?? '',
        evidence: one.querySelector('.evidence > span')?.textContent?.trim() ?? '',
      })),
    )
  }

  /** Opens the sources of the nth fact (from 0) and lists them. */
  async sources(fact: number): Promise<ShownSource[]> {
    const claim = (await this.facts())[fact]?.claim
    await this.page.click(`[data-claim="${claim}"] .evidence button`)
    await this.page.waitFor(`document.querySelector('[data-claim="${claim}"] .sources li') !== null`)
    return this.page.evaluate((id) => {
      const text = (from: Element, selector: string) =>
        from.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      return [...document.querySelectorAll(`[data-claim="${id}"] .sources li`)].map((one) => {
        const [report = '', archived = ''] = [...one.querySelectorAll('a')].map((link) => link.href)
        return { number: text(one, '.number'), publisher: text(one, 'b'), about: text(one, 'small'), report, archived }
      })
    }, claim ?? '')
  }

  /** Opens everything that is folded. */
  async unfold(): Promise<void> {
    await this.page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
      for (const one of document.querySelectorAll<HTMLElement>('.evidence button[aria-expanded=false]')) one.click()
    })
    await this.page.waitFor('![...document.querySelectorAll("details > [role=status]")].length')
  }

  /** Every link. */
  links(): Promise<ShownLink[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target })),
    )
  }

  /** Clicks the first control of a role with a name. */
  press(role: ControlRole, name: string | RegExp): Promise<void> {
    return pressControl(this.page, role, name)
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement
      const by = element?.getAttribute('aria-labelledby')
      const text = by ? document.getElementById(by)?.textContent : element?.getAttribute('aria-label')
      return (text ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
