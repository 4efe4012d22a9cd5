import { describe, expect, it } from 'vitest'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { context } from '../editor/publish.ts'
import { eventItem, landmarksOf, TURNING_LAW } from './landmarks.ts'
import { localised } from './text.ts'

const { laws, timeline } = localised(context(loadChecked(DATA_DIRECTORY)), 'en')

describe('the landmarks of the time line', () => {
  const landmarks = landmarksOf({ laws, timeline })

  it('are all in the dataset, in the order of their dates, and lead to a record', () => {
    expect(landmarks.map(({ label }) => label)).toEqual([
      'googleStops',
      'bankRule',
      'pledge',
      'cybersecurityLaw',
      'icloudMoves',
      'dataSecurityLaw',
      'amendedLaw',
    ])
    const items = new Set([...laws.map(({ id }) => id), ...timeline.map(({ date }) => eventItem(date))])
    for (const { item } of landmarks) expect(items).toContain(item)
  })

  it('are known to the month at least, so that none stands in the middle of a year for want of a date', () => {
    for (const { date } of landmarks) expect(date).toMatch(/^\d{4}-\d{2}/)
  })

  it('have the law against which moves are counted, with its day', () => {
    expect(laws.find(({ id }) => id === TURNING_LAW)?.in_force).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('are left out where the dataset has them not', () => {
    expect(landmarksOf({ laws: [], timeline: [] })).toEqual([])
  })
})
