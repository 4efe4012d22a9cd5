import type { CDPSession, Protocol, Browser as Puppeteer } from 'puppeteer-core'
import { expression } from '../base.ts'
import type { Background, Script } from '../driver.ts'
import { until } from '../until.ts'

/** A debugger on the running service worker. */
export class ChromiumBackground implements Background {
  readonly #session: CDPSession
  readonly #problems: string[] = []

  private constructor(session: CDPSession) {
    this.#session = session
  }

  /** Attaches to the worker of an extension, which has to be awake. */
  static async open(browser: Puppeteer, origin: string): Promise<ChromiumBackground> {
    const target = await until(
      () => browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin)),
      { what: 'the worker to run' },
    )
    const background = new ChromiumBackground(await target.createCDPSession())
    await background.#listen()
    return background
  }

  async evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: expression(script, args),
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(textOf(exceptionDetails))
    return result.value as R
  }

  async problems(): Promise<string[]> {
    return [...this.#problems]
  }

  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage')
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize
  }

  async close(): Promise<void> {
    await this.#session.detach().catch(() => undefined)
  }

  async #listen(): Promise<void> {
    this.#session.on('Runtime.exceptionThrown', ({ exceptionDetails }: Protocol.Runtime.ExceptionThrownEvent) => {
      this.#problems.push(textOf(exceptionDetails))
    })
    this.#session.on('Runtime.consoleAPICalled', ({ type, args }: Protocol.Runtime.ConsoleAPICalledEvent) => {
      if (type === 'error') this.#problems.push(args.map(({ value, description }) => value ?? description).join(' '))
    })
    await this.#session.send('Runtime.enable')
    // What was said before the look began is repeated at once.
    this.#problems.length = 0
  }
}

function textOf({ text, exception }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description ?? text
}
