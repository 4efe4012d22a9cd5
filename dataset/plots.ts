/**
 * The series behind the plots of the all-services page, and the figures that their titles state. A mark is a service.
 * @module
 */
import { max, min, range, rollup } from 'd3-array'
import type { Entry, Facet } from './catalogue.ts'
import { daysIn } from './partial-date.ts'
import { STORAGE_GRADES } from './schema.ts'

/** How a mark is drawn: the place is stated or reported; required by a rule; not confirmed; the arrangement has ended. */
const MARK_STYLES = ['stated', 'required', 'open', 'ended'] as const
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

/** Services with an arrangement: in force, announced or ended. */
function arranged(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ state }) => state !== 'none-known')
}

function inForce(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ state }) => state === 'in-china' || state === 'local-operator')
}

function styleOf({ state, service: { storage } }: Entry): MarkStyle {
  if (state === 'ended') return 'ended'
  if (storage === 'required-by-rule') return 'required'
  return state === 'in-china' ? 'stated' : 'open'
}

function barsOf(entries: readonly Entry[], facet: Facet): Map<string, Mark[]> {
  const pairs = entries.flatMap((entry) =>
    entry.values[facet].map((value) => ({ value, mark: markOf(entry, facet, value) })),
  )
  return rollup(
    pairs,
    (group) => group.map(({ mark }) => mark).sort(byStyle),
    ({ value }) => value,
  )
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
  const years = range(min(known) ?? lastYear, Math.max(max(known) ?? lastYear, lastYear) + 1)
  return {
    years: years.map((year) => ({ facet: 'since', value: String(year), marks: marks.get(String(year)) ?? [] })),
    unknown: marks.get('unknown') ?? [],
  }
}

/** How many arrangements began after a law came into force, of those of which it can be told. */
export interface MovesFinding {
  after: number
  /** Those whose beginning is known well enough to tell. */
  told: number
}

/** @param lawDay YYYY-MM-DD */
export function movesFinding(entries: readonly Entry[], lawDay: string): MovesFinding {
  const begun = arranged(entries).flatMap(({ service }) => (service.since === null ? [] : [daysIn(service.since)]))
  const after = begun.filter(({ first }) => first >= lawDay).length
  const before = begun.filter(({ last }) => last < lawDay).length
  return { after, told: after + before }
}

/** The partners with the most services, most first; `rest` is how many more there are. */
export function partnersPlot(entries: readonly Entry[], shown: number): { bars: Bar[]; rest: number } {
  const bars = [...barsOf(arranged(entries), 'partner')]
    .map(([value, marks]): Bar => ({ facet: 'partner', value, marks }))
    .sort((a, b) => leads(b) - leads(a) || b.marks.length - a.marks.length || a.value.localeCompare(b.value, 'en'))
  return { bars: bars.slice(0, shown), rest: Math.max(0, bars.length - shown) }
}

function leads({ marks }: Bar): number {
  return marks.filter(({ lead }) => lead).length
}

export interface PartnersFinding {
  /** Id of the partner that runs most services in force; null where there is none. */
  first: string | null
  runs: number
  /** Services in force. */
  services: number
}

/** Who runs, or holds the data of, most of the services in force. */
export function partnersFinding(entries: readonly Entry[]): PartnersFinding {
  const running = inForce(entries)
  const counts = rollup(
    running.flatMap(({ service }) => [...new Set(service.partners.filter(({ lead }) => lead).map(({ id }) => id))]),
    (group) => group.length,
    (id) => id,
  )
  const runs = max(counts.values()) ?? 0
  const first = [...counts].find(([, count]) => count === runs)?.[0] ?? null
  return { first, runs, services: running.length }
}

/** How well the places are known: a bar a grade. */
export function gradesPlot(entries: readonly Entry[]): Bar[] {
  const marks = barsOf(arranged(entries), 'storage')
  return STORAGE_GRADES.flatMap((value): Bar[] => {
    const found = marks.get(value)
    return found ? [{ facet: 'storage', value, marks: found }] : []
  })
}

/** Of the services in force: how many companies say themselves where the data lies, and of how many the place is not confirmed. */
export function gradesFinding(entries: readonly Entry[]): { confirmed: number; open: number; services: number } {
  const running = inForce(entries)
  const withGrade = (grade: string) => running.filter(({ service }) => service.storage === grade).length
  return { confirmed: withGrade('company-confirmed'), open: withGrade('not-confirmed'), services: running.length }
}
