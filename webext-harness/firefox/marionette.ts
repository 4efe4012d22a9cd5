import { createConnection, type Socket } from 'node:net'

interface Waiting {
  readonly command: string
  resolve(value: unknown): void
  reject(error: Error): void
}

interface MarionetteError {
  readonly error?: string
  readonly message?: string
}

const COLON = 58

/**
 * A client of Marionette, Firefox's own remote control: JSON messages over TCP, each preceded by its length in bytes.
 * It is the one protocol that reaches Firefox's own windows (toolbar button, popup panel) as well as the pages.
 */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received = Buffer.alloc(0)
  #lastId = 0
  #closed: Error | undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('error', (error) => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')))
  }

  /** Connects to a Firefox that already listens on this port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ host: '127.0.0.1', port })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(new Marionette(socket))
      })
    })
  }

  /** Sends one command and resolves with its result. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(this.#closed)
    this.#lastId += 1
    const id = this.#lastId
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]))
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject })
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    })
  }

  /** Drops the connection; commands under way fail. */
  close(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    for (;;) {
      const colon = this.#received.indexOf(COLON)
      if (colon < 0) return
      const start = colon + 1
      const end = start + Number(this.#received.toString('latin1', 0, colon))
      if (this.#received.length < end) return
      const message: unknown = JSON.parse(this.#received.toString('utf8', start, end))
      this.#received = this.#received.subarray(end)
      // The greeting after connecting is an object; every answer is an array.
      if (Array.isArray(message)) this.#answer(message)
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id))
    if (!waiting) return
    this.#waiting.delete(Number(id))
    if (error) {
      const { error: kind, message } = error as MarionetteError
      waiting.reject(new Error(`Firefox, ${waiting.command}: ${message || kind}`))
    } else {
      waiting.resolve(result)
    }
  }

  #fail(error: Error): void {
    this.#closed ??= error
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
