/**
 * The browser's Web Locks for tests: one holder a name at a time. Those of a killed worker are released by making a new
 * one.
 * @module
 */
export class FakeLocks {
  private readonly last = new Map<string, Promise<unknown>>()

  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.last.set(
      name,
      mine.catch(() => undefined),
    )
    return mine
  }
}
