/**
 * The series behind the plots of the all-services page, and the figures that their titles state. A mark is a service.
 * @module
 */
import type { Entry, Facet } from './catalogue.ts'
import { daysIn } from './partial-date.ts'
import { STORAGE_GRADES } from './vocabulary.ts'

/**
 * How a mark is drawn: the place is stated or reported; required by a rule; not confirmed; only announced, or it is not
 * known whether it still holds; the arrangement has ended.
 */
export const MARK_STYLES = ['stated', 'required', 'open', 'unsettled', 'ended'] as const
export type MarkStyle = (typeof MARK_STYLES)[number]

export interface Mark {
  id: string
  name: string
  style: MarkStyle
  /** With partners: whether it runs the service or holds the data, or has another part. */
  lead: boolean
}

/** The marks of one value of a facet, by which the list is filtered when the bar is chosen. */
export interface Bar {
  facet: Facet
  value: string
  marks: Mark[]
}

/** How many marks there are of each style, those of which there are none left out. */
export function stylesIn(marks: readonly Mark[]): { style: MarkStyle; count: number }[] {
  return MARK_STYLES.map((style) => ({ style, count: marks.filter((mark) => mark.style === style).length })).filter(
    ({ count }) => count > 0,
  )
}

/** Services with an arrangement: in force, announced, unclear or ended. */
function arranged(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ state }) => state !== 'none-known')
}

function current(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ state }) => state === 'in-china' || state === 'local-operator')
}

function styleOf({ state, service: { storage } }: Entry): MarkStyle {
  if (state === 'ended') return 'ended'
  if (state === 'announced' || state === 'unclear') return 'unsettled'
  if (storage === 'required-by-rule') return 'required'
  return state === 'in-china' ? 'stated' : 'open'
}

function barsOf(entries: readonly Entry[], facet: Facet): Map<string, Mark[]> {
  const bars = new Map<string, Mark[]>()
  for (const entry of entries) {
    for (const value of entry.values[facet]) {
      const mark = markOf(entry, facet, value)
      const marks = bars.get(value)
      if (marks) marks.push(mark)
      else bars.set(value, [mark])
    }
  }
  for (const marks of bars.values()) marks.sort(byStyle)
  return bars
}

function markOf(entry: Entry, facet: Facet, value: string): Mark {
  const { id, name, partners } = entry.service
  const lead = facet !== 'partner' || partners.some((partner) => partner.id === value && partner.lead)
  return { id, name, style: styleOf(entry), lead }
}

function byStyle(a: Mark, b: Mark): number {
  return Number(b.lead) - Number(a.lead) || MARK_STYLES.indexOf(a.style) - MARK_STYLES.indexOf(b.style)
}

/** When arrangements began: a bar a year, empty ones included, and those of which it is not known. */
export function movesPlot(entries: readonly Entry[], lastYear: number): { years: Bar[]; unknown: Mark[] } {
  const marks = barsOf(arranged(entries), 'since')
  const known = [...marks.keys()].filter((value) => value !== 'unknown').map(Number)
  const first = known.reduce((least, year) => Math.min(least, year), lastYear)
  const last = known.reduce((most, year) => Math.max(most, year), lastYear)
  const years = Array.from({ length: last - first + 1 }, (_, place) => String(first + place))
  return {
    years: years.map((value) => ({ facet: 'since', value, marks: marks.get(value) ?? [] })),
    unknown: marks.get('unknown') ?? [],
  }
}

/** When arrangements began against a law. `all` is the sum of the others. */
export interface MovesFinding {
  /** Services with an arrangement: in force, announced, unclear or ended. */
  all: number
  after: number
  before: number
  /** Known to a year or month in which the law came into force, so that it cannot be told. */
  unplaced: number
  /** Whose beginning is not known. */
  unknown: number
}

/** @param lawDay YYYY-MM-DD */
export function movesFinding(entries: readonly Entry[], lawDay: string): MovesFinding {
  const all = arranged(entries)
  const begun = all.flatMap(({ service }) => (service.since === null ? [] : [daysIn(service.since)]))
  const after = begun.filter(({ first }) => first >= lawDay).length
  const before = begun.filter(({ last }) => last < lawDay).length
  return { all: all.length, after, before, unplaced: begun.length - after - before, unknown: all.length - begun.length }
}

/** The partners that run most services in force, most first; `rest` is how many more there are. */
export function partnersPlot(entries: readonly Entry[], shown: number): { bars: Bar[]; rest: number } {
  const bars = [...barsOf(arranged(entries), 'partner')]
    .map(([value, marks]): Bar => ({ facet: 'partner', value, marks }))
    .sort(
      (a, b) => countedIn(b) - countedIn(a) || b.marks.length - a.marks.length || a.value.localeCompare(b.value, 'en'),
    )
  return { bars: bars.slice(0, shown), rest: Math.max(0, bars.length - shown) }
}

/** How many of a bar's marks are in force; with a partner, those that it runs or whose data it holds. */
export function countedIn({ marks }: Bar): number {
  return marks.filter(({ lead, style }) => lead && style !== 'unsettled' && style !== 'ended').length
}

export interface PartnersFinding {
  /**
   * Ids of the partners that run most services in force; several where they run equally many, none where nobody runs
   * any.
   */
  first: string[]
  /** How many each of them runs. */
  runs: number
  /** Services in force. */
  services: number
  /** Of these, those of which no source names who runs them. */
  unnamed: number
}

/** Who runs, or holds the data of, most of the services in force. */
export function partnersFinding(entries: readonly Entry[]): PartnersFinding {
  const running = current(entries)
  const counts = new Map<string, number>()
  for (const { service } of running) {
    for (const id of leadsOf(service)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const runs = [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
  return {
    first: [...counts].flatMap(([id, count]) => (count === runs ? [id] : [])),
    runs,
    services: running.length,
    unnamed: running.filter(({ service }) => leadsOf(service).size === 0).length,
  }
}

/** Ids of those who run the service or hold its data, as sources name them. */
export function leadsOf({ partners }: Entry['service']): Set<string> {
  return new Set(partners.flatMap(({ id, lead }) => (lead ? [id] : [])))
}

/** How well the places are known: a bar a grade. */
export function gradesPlot(entries: readonly Entry[]): Bar[] {
  const marks = barsOf(arranged(entries), 'storage')
  return STORAGE_GRADES.flatMap((value): Bar[] => {
    const found = marks.get(value)
    return found ? [{ facet: 'storage', value, marks: found }] : []
  })
}

/** Of the services in force, how many have each grade; `services` is their sum. */
export interface GradesFinding {
  services: number
  confirmed: number
  reported: number
  required: number
  open: number
}

/** How well the places of the services in force are known. */
export function gradesFinding(entries: readonly Entry[]): GradesFinding {
  const running = current(entries)
  const withGrade = (grade: string) => running.filter(({ service }) => service.storage === grade).length
  return {
    services: running.length,
    confirmed: withGrade('company-confirmed'),
    reported: withGrade('reported'),
    required: withGrade('required-by-rule'),
    open: withGrade('not-confirmed'),
  }
}
