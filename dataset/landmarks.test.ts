import { describe, expect, it } from 'vitest'
import { background } from '../editor/build.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { eventItem, landmarksOf, TURNING_LAW } from './landmarks.ts'

const { laws, timeline } = background(loadChecked(DATA_DIRECTORY), 'en')

describe('the landmarks of the time line', () => {
  it('are all in the dataset, in the order of their dates, and lead to a record', () => {
    const landmarks = landmarksOf({ laws, timeline })
    expect(landmarks.map(({ label }) => label)).toEqual([
      'googleLeaves',
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

  it('have the law against which moves are counted, with its day', () => {
    expect(laws.find(({ id }) => id === TURNING_LAW)?.inForce).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('are left out where the dataset has them not', () => {
    expect(landmarksOf({ laws: [], timeline: [] })).toEqual([])
  })
})
