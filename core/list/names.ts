/**
 * The host names of a list, and nothing else of it: whatever stands beside an address (user names, passwords, titles,
 * paths) goes no further.
 * @module
 */
import { addressIn } from '../asked.ts'

/** Collects host names with how often each stands in the list. */
export class Names {
  readonly counts = new Map<string, number>()
  /** Places where an address could stand, and none of a web site does: apps, empty fields, words. */
  skipped = 0

  /** Takes the host of an address; other texts are counted and dropped. */
  add(text: string): boolean {
    const address = addressIn(text)
    if (address?.kind !== 'site') {
      this.skipped++
      return false
    }
    this.counts.set(address.host, (this.counts.get(address.host) ?? 0) + 1)
    return true
  }

  /** Takes every address in a field that may hold several, separated by spaces, commas or semicolons. */
  addAll(field: string): void {
    for (const part of field.split(/[\s,;]+/)) if (part !== '') this.add(part)
  }
}
