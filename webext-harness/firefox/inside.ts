import { readFile } from 'node:fs/promises'
import type { Marionette } from './marionette.ts'

/** In the order in which they build on each other. */
const SOURCES = ['tools', 'pages', 'extension', 'alerts'].map((name) => new URL(`./inside/${name}.js`, import.meta.url))
/** Longer than any wait inside, so that the error which arrives is the one that says what was waited for. */
const SCRIPT_TIMEOUT = 20_000

interface Reply {
  readonly value?: { readonly json?: string | null; readonly error?: string }
}

/** Calls into the files of inside/, the part of the harness that runs in Firefox. */
export class FirefoxInside {
  readonly #marionette: Marionette

  private constructor(marionette: Marionette) {
    this.#marionette = marionette
  }

  /** Puts that part into a Firefox whose session has begun. */
  static async enter(marionette: Marionette): Promise<FirefoxInside> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    const inside = new FirefoxInside(marionette)
    const sources = await Promise.all(SOURCES.map((source) => readFile(source, 'utf8')))
    await inside.#execute(sources.join('\n;'), [])
    return inside
  }

  /** Calls one of its functions; `undefined` comes back where that returns nothing. */
  async call<T = void>(name: string, ...args: unknown[]): Promise<T> {
    return (await this.#execute(`return harness[${JSON.stringify(name)}](...input);`, args)) as T
  }

  async #execute(body: string, input: unknown[]): Promise<unknown> {
    const script = `const [input, done] = arguments;
      (async () => { ${body} })().then(
        (value) => done({ json: JSON.stringify(value) }),
        (error) => done({ error: String(error?.message ?? error) }));`
    const { value } = (await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [input],
      sandbox: 'system',
      newSandbox: false,
      scriptTimeout: SCRIPT_TIMEOUT,
    })) as Reply
    if (value?.error) throw new Error(value.error)
    return typeof value?.json === 'string' ? (JSON.parse(value.json) as unknown) : undefined
  }
}
