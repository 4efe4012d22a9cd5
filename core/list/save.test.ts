import { expect, it } from 'vitest'
import { listCsv, listJson, type SavedRow } from './save.ts'

const DATASET = { date: '2026-11-27', sha256: 'abc' }
const ROW: SavedRow = {
  site: 'acme.com',
  hosts: ['acme.com', 'www.acme.com'],
  services: [
    {
      id: 'acme-cloud',
      name: 'Acme Cloud',
      company: 'Acme',
      exposure: 'account-region',
      verdict: 'depends',
      line: '=HYPERLINK("x")',
      reviewedOn: '2026-02-28',
      sources: [
        { publisher: 'Acme', title: 'Terms', published: null, url: 'https://acme.com/terms' },
        { publisher: 'Daily', title: 'Report', published: '2018', url: null },
      ],
    },
  ],
}

it('a list is saved as a table with a line a service, that runs no formula', () => {
  const [head, line] = listCsv([ROW], DATASET).split('\r\n')
  expect(head).toContain('site,hosts,service_id,service,company,exposure,verdict,line,sources')
  expect(line).toBe(
    `acme.com,acme.com www.acme.com,acme-cloud,Acme Cloud,Acme,account-region,depends,"'=HYPERLINK(""x"")","Acme: Terms <https://acme.com/terms>; Daily: Report",2026-02-28,2026-11-27,abc`,
  )
})

it('a list is saved as JSON that names the dataset', () => {
  expect(JSON.parse(listJson([ROW], DATASET))).toEqual({
    format: 'whereabouts-list',
    version: 1,
    dataset: DATASET,
    sites: [ROW],
  })
})
