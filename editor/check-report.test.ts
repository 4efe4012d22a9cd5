import { afterEach, describe, expect, it } from 'vitest'
import { checkReport } from './check-report.ts'
import { loadDataset } from './load.ts'
import { type Fixture, removeDatasets, smallDataset, writeDataset } from './testing/fixtures.ts'

afterEach(removeDatasets)

const reportOn = (fixture: Fixture, listed = {}) => checkReport(1, loadDataset(writeDataset(fixture)).problems, listed)

/** A dataset with a warning that is no missing translation. */
function withSparePartner(): Fixture {
  const fixture = smallDataset()
  fixture.partners.push({ ...fixture.partners[1]!, id: 'zero-cloud' })
  return fixture
}

describe('what a check of the dataset prints', () => {
  it('of a good one is the number of warnings, and how to list them', () => {
    expect(reportOn(smallDataset())).toEqual([
      expect.stringMatching(/^1 services checked: 0 errors, \d+ warnings$/),
      expect.stringMatching(
        /^Not listed: \d+ missing-translation \(npm run data:check -- --translations lists them\)$/,
      ),
    ])
  })

  it('is every error at once, each with its place', () => {
    const fixture = smallDataset()
    fixture.timeline[0]!.services.push('nobody')
    fixture.services[0]!.company = 'acne'
    fixture.raw['laws.json'] = '{'
    expect(reportOn(fixture).filter((line) => line.startsWith('error: '))).toEqual([
      'error: data/laws.json: line 1, column 2: expected a key in double quotes, found the end of the file',
      'error: data/services/acme-cloud.json: company: expected an id of data/companies.json, found "acne"',
      'error: data/timeline.json: timeline[2018-02-28].services[1]: expected an id of data/services/, found "nobody"',
      expect.stringContaining('error: data/services/acme-cloud.json: changes[2026-01-02].revision: '),
    ])
  })

  it('counts warnings by their check until they are asked for', () => {
    expect(reportOn(withSparePartner()).at(-1)).toMatch(/^Not listed: .*missing-translation.* -- --warnings lists them/)
    const lines = reportOn(withSparePartner(), { warnings: true })
    expect(lines).toContainEqual(
      expect.stringContaining('warning: data/partners.json: partners[zero-cloud].id: expected an id that a service'),
    )
    expect(lines.join('\n')).not.toContain('expected a translation')
  })

  it('names missing translations when asked for them', () => {
    expect(reportOn(smallDataset(), { translations: true })).toContainEqual(
      'warning: data/services/acme-cloud.json: affected.zh-CN: expected a translation, found nothing',
    )
  })
})
