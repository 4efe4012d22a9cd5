import type { Document, ScreenshotOptions, Script } from './driver.ts'
import { until } from './until.ts'

/** What documents have in common in every browser, built on evaluating a script in them. */
export abstract class DocumentBase implements Document {
  abstract url(): Promise<string>
  abstract evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R>
  abstract click(selector: string): Promise<void>
  abstract screenshot(path: string, options?: ScreenshotOptions): Promise<void>
  abstract goto(url: string): Promise<void>
  abstract activate(): Promise<void>
  abstract close(): Promise<void>

  text(selector: string): Promise<string | undefined> {
    return this.evaluate(
      (wanted: string) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim(),
      selector,
    )
  }

  async waitFor<A extends unknown[], R>(script: Script<A, R>, timeout = 15_000, ...args: A): Promise<R> {
    const what = typeof script === 'string' ? script : script.toString()
    return until(() => this.evaluate(script, ...args), { what, timeout })
  }
}

/** The script as one JavaScript expression, arguments included. */
export function expression(script: Script<never, unknown>, args: readonly unknown[]): string {
  return typeof script === 'string' ? script : `(${script.toString()})(...${JSON.stringify(args)})`
}

/** Splits a key such as `Shift+Tab` into its modifiers and the key itself. */
export function chord(keys: string): { readonly modifiers: readonly string[]; readonly key: string } {
  // A lone "+" is a key, not a separator.
  const parts = keys.split(/(?<=.)\+(?=.)/)
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' }
}

/** A colour as a browser tells it, red, green, blue and alpha, as style sheets write it; empty where there is none. */
export function hexColor(parts: readonly number[] | null): string {
  if (!parts) return ''
  const shown = parts[3] === 255 ? parts.slice(0, 3) : parts
  return `#${shown.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
