import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../dataset/export.ts'
import { datasetHash } from './dataset-hash.ts'
import { exportedDataset } from './export.ts'
import { loadChecked } from './load.ts'
import { TEST_DIRECTORY } from './paths.ts'

const dataset = loadChecked(TEST_DIRECTORY)

describe('the hash of the dataset', () => {
  it('is that of the file which is exported', () => {
    const file = exportJson(exportedDataset(dataset))
    expect(datasetHash(dataset)).toBe(createHash('sha256').update(file).digest('hex'))
  })

  it('changes with a letter of a text', () => {
    const [first, ...rest] = dataset.services
    if (first === undefined) throw new Error('a dataset without services')
    const summary = { ...first.summary, en: `${first.summary.en}.` }
    expect(datasetHash({ ...dataset, services: [{ ...first, summary }, ...rest] })).not.toBe(datasetHash(dataset))
  })
})
