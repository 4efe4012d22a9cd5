import { describe, expect, it } from 'vitest'
import { idsOf, withIdsOf } from './ids.ts'
import { smallDataset } from './testing/fixtures.ts'

describe('the ids ever published', () => {
  it('are those of services, claims and sources', () => {
    expect(idsOf(smallDataset())).toEqual([
      'acme-cloud',
      'acme-cloud/acme-site',
      'acme-cloud/c1',
      'acme-cloud/c2',
      'acme-cloud/daily-2018',
      'acme-cloud/weekly-2019',
      'sources/S1',
    ])
  })

  it('grow by new ones, keep what vanished, and do not take back what was retired', () => {
    const dataset = smallDataset()
    const ids = { ...dataset.ids, published: ['acme-cloud/c0', 'acme-cloud/c1'], retired: ['acme-cloud/c2'] }
    expect(withIdsOf(ids, dataset)).toEqual({
      $schema: './schemas/ids.schema.json',
      published: [
        'acme-cloud',
        'acme-cloud/acme-site',
        'acme-cloud/c0',
        'acme-cloud/c1',
        'acme-cloud/daily-2018',
        'acme-cloud/weekly-2019',
        'sources/S1',
      ],
      retired: ['acme-cloud/c2'],
    })
  })
})
