import { describe, expect, it } from 'vitest'
import { exportJson } from '../dataset/export.ts'
import { exportCsv } from '../dataset/export-csv.ts'
import { inIndexOrder } from './build.ts'
import { exportedDataset } from './export.ts'
import { loadChecked } from './load.ts'
import { DATA_DIRECTORY } from './paths.ts'
import { smallDataset } from './testing/fixtures.ts'

const dataset = loadChecked(DATA_DIRECTORY)
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
      expect(domains.map(({ domain }) => domain)).toEqual(inIndexOrder(service.domains).map(({ domain }) => domain))
    }
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
    const again = exportedDataset(loadChecked(DATA_DIRECTORY))
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
      'acme-cloud,c2,operator,Others report it differently.,Others report it differently.,Others report it differently.,,several,"daily-2018; weekly-2019",',
    )
    expect(lines['sources.csv']?.[4]).toBe(',S1,Watchers,A title,https://acme.com/S1,2018-03,ngo,en,yes,no')
  })
})
