/**
 * The laws and events drawn into the time line of arrangements: those that stand in every account of it.
 * @module
 */
import type { Context } from './notice.ts'
import { yearsOf } from './partial-date.ts'

/** The law against which the moves are counted. */
export const TURNING_LAW = 'cybersecurity-law-2017'

/**
 * Laws by id, at the day they took effect; events by date and a service they name, at the date of the event itself.
 * `label` is a key of the page's texts.
 */
const LANDMARKS = [
  { label: 'googleStops', date: '2010-01-12', service: 'google-search-china' },
  { label: 'bankRule', law: 'pboc-financial-2011' },
  { label: 'pledge', date: '2015-09', service: 'apple-icloud' },
  { label: 'cybersecurityLaw', law: TURNING_LAW },
  { label: 'icloudMoves', date: '2018-02-28', service: 'apple-icloud' },
  { label: 'dataSecurityLaw', law: 'data-security-law-2021' },
  { label: 'amendedLaw', law: 'cybersecurity-law-amendment-2026' },
] as const
type LandmarkLabel = (typeof LANDMARKS)[number]['label']

export interface Landmark {
  label: LandmarkLabel
  /** On a scale of years, such as 2017.4. */
  at: number
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  date: string
  /** What it is called in full. */
  text: string
  /** The record on the laws view. */
  item: string
}

/** The landmarks there are in the dataset, oldest first. A law that is not in force yet, or is none, is no landmark. */
export function landmarksOf({ laws, timeline }: Pick<Context, 'laws' | 'timeline'>): Landmark[] {
  return LANDMARKS.flatMap((landmark): Landmark[] => {
    if ('law' in landmark) {
      const law = laws.find(({ id }) => id === landmark.law)
      const date = law?.in_force
      return law && date ? [{ label: landmark.label, at: yearsOf(date), date, text: law.name, item: law.id }] : []
    }
    const { label, service } = landmark
    const found = timeline.find(({ date, services }) => date === landmark.date && services.includes(service))
    if (!found) return []
    const { date, event } = found
    return [{ label, at: yearsOf(date), date, text: event, item: eventItem(date) }]
  }).toSorted((a, b) => a.at - b.at)
}

/** The name of an event's date in the page's address. */
export function eventItem(date: string): string {
  return `event-${date}`
}
