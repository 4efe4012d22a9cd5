/**
 * The host names of a list, and nothing else of it: whatever stands beside an address (user names, passwords, titles,
 * paths) goes no further.
 * @module
 */
import { addressIn } from '../asked.ts'

const WITH_SCHEME = /^https?:\/\//i

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

  /**
   * Takes every address in a field that may hold several, separated by spaces, commas or semicolons. Where words stand
   * among them, only those that begin with `http`: a field can be a street or a note, whatever its name says.
   */
  addAll(field: string): void {
    const parts = field.split(/[\s,;]+/).filter((part) => part !== '')
    const addresses = parts.filter((part) => addressIn(part)?.kind === 'site')
    if (addresses.length === parts.length) {
      for (const part of parts) this.add(part)
      return
    }
    const certain = parts.length === 1 ? addresses : parts.filter((part) => WITH_SCHEME.test(part))
    for (const part of certain) this.add(part)
    if (certain.length === 0) this.skipped++
  }
}
