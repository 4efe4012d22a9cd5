import { describe, expect, it } from 'vitest'
import { loadChecked } from '../editor/load.ts'
import { TEST_DIRECTORY } from '../editor/paths.ts'
import { context } from '../editor/publish.ts'
import { eventItem, landmarksOf, TURNING_LAW } from './landmarks.ts'
import { localised } from './text.ts'

const { laws, timeline } = localised(context(loadChecked(TEST_DIRECTORY)), 'en')

describe('the landmarks of the time line', () => {
  it('are those that the dataset has, in the order of their dates, and lead to a record', () => {
    const law = laws.find(({ id }) => id === TURNING_LAW)!
    const bank = { ...law, id: 'pboc-financial-2011', name: 'A rule', adopted: '2011', in_force: '2011-05-01' }
    const [event] = timeline
    const moves = { ...event!, date: '2018-02-28', event: 'iCloud moves', services: ['apple-icloud'] }
    const landmarks = landmarksOf({ laws: [law, bank], timeline: [...timeline, moves] })
    expect(landmarks.map(({ label, date, text, item }) => [label, date, text, item])).toEqual([
      ['bankRule', '2011-05-01', 'A rule', 'pboc-financial-2011'],
      ['cybersecurityLaw', '2017-06-01', law.name, TURNING_LAW],
      ['icloudMoves', '2018-02-28', 'iCloud moves', eventItem('2018-02-28')],
    ])
    expect(landmarks.map(({ at }) => Math.floor(at))).toEqual([2011, 2017, 2018])
  })

  it('are left out where the dataset has them not', () => {
    expect(landmarksOf({ laws: [], timeline: [] })).toEqual([])
    const undated = laws.map((law) => ({ ...law, adopted: null, in_force: null }))
    expect(landmarksOf({ laws: undated, timeline })).toEqual([])
  })
})
