/**
 * Companies by Open MIC's five asks of 2018.
 * @module
 */
import { nameOrder } from './name-order.ts'
import type { AskedEntry, DirectoryCompany } from './notice.ts'
import type { Language } from './vocabulary.ts'

/** A company, or a part of one, on the five asks. */
export interface AskedCompany {
  entry: AskedEntry
  /** What the address calls it: the company's id for its first entry, then `microsoft-2`. */
  item: string
}

/**
 * Those on whom there are answers, in the order of the dataset; and all others by name.
 * @param language decides the order of names
 */
export function companiesOf(
  companies: readonly DirectoryCompany[],
  accountability: readonly AskedEntry[],
  language: Language,
): { asked: AskedCompany[]; others: DirectoryCompany[] } {
  const asked = accountability.map((entry, place) => {
    const nth = accountability.slice(0, place).filter(({ company }) => company === entry.company).length
    return { entry, item: nth === 0 ? entry.company : `${entry.company}-${nth + 1}` }
  })
  const withAnswers = new Set(accountability.map(({ company }) => company))
  const compare = nameOrder(language)
  const others = companies.filter(({ id }) => !withAnswers.has(id)).toSorted((a, b) => compare(a.name, b.name))
  return { asked, others }
}

/** On how many companies, or parts of one, there are answers, and how many answers there are of each kind. */
export function asksFinding(accountability: readonly AskedEntry[]) {
  const states = accountability.flatMap(({ asks }) => asks.map(({ state }) => state))
  const count = (wanted: string) => states.filter((state) => state === wanted).length
  return {
    companies: accountability.length,
    all: states.length,
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    unknown: count('unknown'),
  }
}
