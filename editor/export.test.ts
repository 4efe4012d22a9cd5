import { describe, expect, it } from 'vitest'
import { exportJson } from '../dataset/export.ts'
import { exportCsv } from '../dataset/export-csv.ts'
import { exportedDataset } from './export.ts'
import { loadChecked } from './load.ts'
import { TEST_DIRECTORY } from './paths.ts'
import { smallDataset } from './testing/fixtures.ts'

const dataset = loadChecked(TEST_DIRECTORY)
const exported = exportedDataset(dataset)

describe('the export', () => {
  it('says what it is, of which day, and under which licence', () => {
    expect(exported).toMatchObject({ format: 'whereabouts-dataset', version: 1, licence: 'CC-BY-4.0' })
    expect(exported.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('holds every service with every claim, source and host', () => {
    expect(exported.services.map(({ id }) => id)).toEqual(dataset.services.map(({ id }) => id))
    for (const [index, service] of dataset.services.entries()) {
      const { claims, sources, domains } = exported.services[index]!
      expect(claims.map(({ id }) => id)).toEqual(service.claims.map(({ id }) => id))
      expect(sources.map(({ id }) => id)).toEqual(service.sources.map(({ id }) => id))
      expect(domains.map(({ domain }) => domain)).toEqual(service.domains.map(({ domain }) => domain))
    }
  })

  it('says of each service what its record says, in every language, English for what has no translation', () => {
    const cloud = exported.services.find(({ id }) => id === 'fable-cloud')!
    expect(cloud).toMatchObject({
      name: { en: 'Fable Cloud', 'zh-CN': '寓言云', 'zh-TW': '寓言雲' },
      company: { id: 'fable', country: 'US' },
      question_id: 'fable-account',
      stored_data: 'c5',
      arrangement: { status: 'active', storage: 'company-confirmed', since: '2018-02-28', keys_in_china: 'yes' },
    })
    expect(cloud.arrangement.partners.map(({ id, lead, from, to }) => [id, lead, from, to])).toEqual([
      ['redhill-data', true, '2018-02-28', null],
      ['blue-river', false, '2014', '2018-02'],
    ])
    const [claim] = cloud.claims
    expect([claim?.disputed_by, cloud.claims[1]?.disputed_by]).toEqual([['c4'], []])
    expect(cloud.claims[6]?.text['zh-TW']).toBe(cloud.claims[6]?.text.en)
    expect(cloud.revision).toBe(cloud.changes.at(-1)?.revision)
    expect(cloud.how_to_check).toEqual({
      en: 'Open the settings and look at the region. Compare it with the first bill.',
      'zh-CN': '打开设置，查看地区。对照第一张账单。',
      'zh-TW': '打開設定，查看地區。對照第一張帳單。',
    })
    const stale = exported.services.find(({ id }) => id === 'ostrel-shop')!
    expect(stale.summary).toEqual({ en: stale.summary.en, 'zh-CN': stale.summary.en, 'zh-TW': stale.summary.en })
    expect(exported.services.find(({ id }) => id === 'larkfield-cars')?.arrangement.operator).toBe('not named')
    expect(exported.services.find(({ id }) => id === 'quillon-chat')?.arrangement.last_known).toBe('2019-03')
    expect(exported.services.find(({ id }) => id === 'fable-office')?.arrangement.rule?.law).toBe('cloud-rule')
  })

  it('names every company that it refers to', () => {
    const ids = new Set(exported.companies.map(({ id }) => id))
    const named = [
      ...exported.reports.flatMap(({ companies }) => companies),
      ...exported.accountability.map((a) => a.company),
    ]
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it("leaves the editors' notes out", () => {
    expect(exportJson(exported)).not.toMatch(/"(?:supports|open_questions|of|\$schema)":/)
  })

  it('gives the same bytes for the same data', () => {
    const again = exportedDataset(loadChecked(TEST_DIRECTORY))
    expect(exportJson(again)).toBe(exportJson(exported))
    expect(exportCsv(again)).toEqual(exportCsv(exported))
  })

  it('has one row a service, host, claim, source and event', () => {
    const small = exportCsv(exportedDataset(smallDataset()))
    const lines = Object.fromEntries(Object.entries(small).map(([name, text]) => [name, text.trimEnd().split('\r\n')]))
    expect(Object.fromEntries(Object.entries(lines).map(([name, rows]) => [name, rows.length - 1]))).toEqual({
      'services.csv': 1,
      'domains.csv': 2,
      'claims.csv': 2,
      'sources.csv': 4,
      'timeline.csv': 1,
    })
    expect(lines['claims.csv']?.[2]).toBe(
      'acme-cloud,c2,law,Others report that the rule does not require data to be kept in China.,Others report that the rule does not require data to be kept in China.,Others report that the rule does not require data to be kept in China.,,several,"daily-2018; weekly-2019",',
    )
    expect(lines['sources.csv']?.[4]).toBe(',S1,Watchers,A title,https://acme.com/S1,2018-03,ngo,en,yes,no')
  })
})
