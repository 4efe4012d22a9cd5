/**
 * What is said of the names in a list, for this person.
 * @module
 */
import type { Lookup } from '../lookup.ts'
import { type Preferences, type Situation, situationOf } from '../situation.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'

/** A listed site that the list names. */
export interface ListRow {
  situation: Situation
  /** The names in the list that belong to the site. */
  hosts: string[]
}

/** A question whose answer decides several rows. */
export interface ListQuestion {
  id: string
  /** How many rows it decides. */
  rows: number
}

export interface ListResult {
  /** How many different names. */
  names: number
  /** The strongest verdict first. */
  rows: ListRow[]
  /** How many rows there are of each verdict. */
  counts: ReadonlyMap<Verdict, number>
  /** Names that are not listed, which is not the same as safe. */
  unlisted: string[]
  /** Asked once, those that decide most rows first. */
  questions: ListQuestion[]
}

/** @param now epoch milliseconds */
export function listResult(names: Iterable<string>, lookup: Lookup, preferences: Preferences, now: number): ListResult {
  const bySite = new Map<string, ListRow>()
  const unlisted: string[] = []
  let count = 0
  for (const host of names) {
    count++
    const site = lookup(host)
    if (site === null) {
      unlisted.push(host)
      continue
    }
    const row = bySite.get(site.domain)
    if (row) row.hosts.push(host)
    else bySite.set(site.domain, { situation: situationOf(site, preferences, now), hosts: [host] })
  }
  const rows = [...bySite.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.situation.domain < b.situation.domain ? -1 : 1),
  )
  const byVerdict = Map.groupBy(rows, ({ situation }) => situation.services[0].verdict)
  return {
    names: count,
    rows,
    counts: new Map([...byVerdict].map(([verdict, same]) => [verdict, same.length])),
    unlisted: unlisted.sort(),
    questions: questionsIn(rows),
  }
}

function rankOf({ situation }: ListRow): number {
  return VERDICTS.indexOf(situation.services[0].verdict)
}

function questionsIn(rows: readonly ListRow[]): ListQuestion[] {
  const counts = new Map<string, number>()
  for (const { situation } of rows) {
    const asked = situation.services.flatMap(({ asks, service }) =>
      asks && service.question ? [service.question] : [],
    )
    for (const id of new Set(asked)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([id, rows]) => (rows > 1 ? [{ id, rows }] : []))
    .sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1))
}
