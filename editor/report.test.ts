import { describe, expect, it } from 'vitest'
import { markdownPage, type Report, reportOn } from './report.ts'
import { plainTable, type Table } from './table.ts'
import { type Fixture, smallDataset } from './testing/fixtures.ts'

function reported({ ids: _, raw: __, ...dataset }: Fixture, today = '2026-02-01'): Report {
  return reportOn(dataset, today)
}

function table(tables: readonly Table[], title: string): Table {
  const found = tables.find((candidate) => candidate.title === title)
  if (!found) throw new Error(`no table ${title}`)
  return found
}

describe('the report on the dataset', () => {
  it('counts services by status and grade, and texts by language', () => {
    const { summary } = reported(smallDataset())
    expect(table(summary, 'status').rows).toContainEqual(['active', 1])
    expect(table(summary, 'storage grade').rows).toContainEqual(['required-by-rule', 1])
    const [en, cn] = table(summary, 'language').rows
    expect(en?.[1]).toBe(en?.[3])
    expect(cn?.slice(0, 3)).toEqual(['zh-CN', 1, 0])
  })

  it('names weak claims with every reason, the weakest first', () => {
    const fixture = smallDataset()
    fixture.services[0]!.claims[0]!.evidence = 'single'
    const { details } = reported(fixture)
    expect(table(details, 'weakest claims').rows.map((row) => row.slice(1, 3))).toEqual([
      ['c2', 'unread source, undated'],
      ['c1', 'single source'],
    ])
  })

  it('does not call a statement of the company weak for standing alone', () => {
    const { details } = reported(smallDataset())
    expect(table(details, 'weakest claims').rows.map(([, claim]) => claim)).toEqual(['c2'])
  })

  it('lists stale translations, unconfirmed domains, open questions and old records', () => {
    const fixture = smallDataset()
    const service = fixture.services[0]!
    service.summary.en = 'A cloud service.'
    service.open_questions = 'Since when?'
    const { details } = reported(fixture, '2027-01-02')
    expect(table(details, 'stale translations').rows).toEqual([['services/acme-cloud', 'summary', 'A cloud service.']])
    expect(table(details, 'domains not yet confirmed').rows).toEqual([['acme.com', 'acme-cloud', 'account-region']])
    expect(table(details, 'open questions').rows).toEqual([['acme-cloud', 'Since when?']])
    expect(table(details, 'old records').rows).toEqual([['acme-cloud', 'reviewed on 2026-01-02']])
  })

  it('writes tables that hold in a terminal and in Markdown', () => {
    const rows = [
      ['a|b', 1],
      ['c', 20],
    ]
    const example: Table = { title: 'example', columns: ['what', 'n'], rows }
    expect(plainTable(example)).toBe('what  n\na|b   1\nc     20')
    const page = markdownPage({ date: '2026-01-02', summary: [example], details: [{ ...example, rows: [] }] })
    expect(page).toContain('## Example\n\n| what | n |\n| --- | --- |\n| a\\|b | 1 |\n| c | 20 |\n')
    expect(page).toContain('None.')
  })
})
