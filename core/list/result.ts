/**
 * What is said of the names in a list, for this person.
 * @module
 */
import { BRIEFS, type Brief, briefOf } from '../brief.ts'
import type { Lookup } from '../lookup.ts'
import { type Preferences, type Situation, situationOf } from '../situation.ts'

/** The names of a list by the listed site they belong to. What a page needs no names for, it is not told. */
export interface SitesInList {
  /** How many different names. */
  names: number
  sites: { domain: string; hosts: string[] }[]
  /** Names that are not listed, which is not the same as safe. */
  unlisted: string[]
}

/** The listed sites among names. */
export function sitesIn(names: Iterable<string>, lookup: Lookup): SitesInList {
  const sites = new Map<string, string[]>()
  const unlisted: string[] = []
  let count = 0
  for (const host of names) {
    count++
    const site = lookup(host)
    if (site === null) unlisted.push(host)
    else {
      const hosts = sites.get(site.domain)
      if (hosts) hosts.push(host)
      else sites.set(site.domain, [host])
    }
  }
  return { names: count, sites: [...sites].map(([domain, hosts]) => ({ domain, hosts })), unlisted: unlisted.sort() }
}

/** A listed site that the list names. */
export interface ListRow {
  situation: Situation
  /** The names in the list that belong to the site. */
  hosts: readonly string[]
}

/** A question whose answer decides several rows. */
interface ListQuestion {
  id: string
  /** How many rows it decides. */
  rows: number
}

export interface ListResult {
  /** The strongest verdict first. */
  rows: ListRow[]
  /** How many rows there are of each verdict in a few words, the strongest first. */
  counts: { brief: Brief; rows: number }[]
  /** Asked once, those that decide most rows first. */
  questions: ListQuestion[]
}

/** @param now epoch milliseconds */
export function listResult({ sites }: SitesInList, lookup: Lookup, preferences: Preferences, now: number): ListResult {
  const rows = sites
    .flatMap(({ domain, hosts }): ListRow[] => {
      const site = lookup(domain)
      return site ? [{ situation: situationOf(site, preferences, now), hosts }] : []
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.situation.domain < b.situation.domain ? -1 : 1))
  const counts = BRIEFS.flatMap((brief) => {
    const same = rows.filter((row) => briefOfRow(row) === brief).length
    return same === 0 ? [] : [{ brief, rows: same }]
  })
  return { rows, counts, questions: questionsIn(rows) }
}

/** The verdict of a row in a few words: that of its site's strongest service. */
export function briefOfRow({ situation }: ListRow): Brief {
  const { verdict, service } = situation.services[0]
  return briefOf(verdict, service.storage)
}

function rankOf(row: ListRow): number {
  return BRIEFS.indexOf(briefOfRow(row))
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
