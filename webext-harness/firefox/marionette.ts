import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

interface Waiting extends PromiseWithResolvers<unknown> {
  readonly command: string
}

type Answer = [kind: 1, id: number, error: { error?: string; message?: string } | null, result: unknown]

/**
 * A client of Marionette, Firefox's own remote control: JSON messages over TCP, each preceded by its length in bytes.
 * It is the one protocol that reaches Firefox's own windows (toolbar button, popup panel) as well as the pages.
 */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received = Buffer.alloc(0)
  #lastId = 0

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new Error('Firefox closed the connection'))
    })
  }

  /** Connects to a Firefox that already listens on this port. */
  static async connect(port: number): Promise<Marionette> {
    const socket = createConnection({ host: '127.0.0.1', port })
    await once(socket, 'connect')
    return new Marionette(socket)
  }

  /** Sends one command and resolves with its result. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.#socket.closed) throw new Error('Firefox closed the connection')
    this.#lastId += 1
    const waiting = { command, ...Promise.withResolvers<unknown>() }
    this.#waiting.set(this.#lastId, waiting)
    const message = Buffer.from(JSON.stringify([0, this.#lastId, command, parameters]))
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    return waiting.promise
  }

  /** Drops the connection; commands under way fail. */
  close(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    for (let colon = this.#received.indexOf(':'); colon >= 0; colon = this.#received.indexOf(':')) {
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon))
      if (this.#received.length < end) return
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end))
      this.#received = this.#received.subarray(end)
      // The greeting after connecting is an object; every answer is an array.
      if (Array.isArray(message)) this.#answer(message as Answer)
    }
  }

  #answer([, id, error, result]: Answer): void {
    const waiting = this.#settle(id)
    if (error) waiting?.reject(new Error(`Firefox, ${waiting.command}: ${error.message || error.error}`))
    else waiting?.resolve(result)
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    return waiting
  }
}
