import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPORT_HEAD } from './export.ts'
import { exportCsv } from './export-csv.ts'
import type { ExportedDataset, ExportedEvent } from './export-types.ts'

function datasetWith(timeline: ExportedEvent[]): ExportedDataset {
  return {
    ...EXPORT_HEAD,
    date: '2026-01-02',
    services: [],
    laws: [],
    reports: [],
    timeline,
    accountability: [],
    sources: [],
  }
}

function eventWith(text: string): ExportedEvent {
  const event = { en: text, 'zh-CN': '事件', 'zh-TW': '事件' }
  return { date: '2018-02', kind: 'company', event, services: ['a', 'b'], sources: ['S1'] }
}

/** A reader of CSV as RFC 4180 has it, written apart from the writer. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

function timelineOf(text: string): string {
  return exportCsv(datasetWith([eventWith(text)]))['timeline.csv'] ?? ''
}

describe('the CSV export', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(timelineOf('It began.')).toBe(
      '\ufeffdate,kind,event_en,event_zh_cn,event_zh_tw,service_ids,source_ids\r\n2018-02,company,It began.,事件,事件,a; b,S1\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠a', '\t=1', '=HYPERLINK("http://x.org","y")'])(
    'makes text of what a spreadsheet would take for a formula: %j',
    (text) => {
      expect(read(timelineOf(text))[1]?.[2]).toBe(`'${text}`)
    },
  )

  it.each(['a=b', '1-2', 'you@host', '(-1)'])('leaves other text as it is: %s', (text) => {
    expect(read(timelineOf(text))[1]?.[2]).toBe(text)
  })

  it('gives back any text, and no cell of it begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cells = read(timelineOf(text))[1] ?? []
        expect(cells).toHaveLength(7)
        const cell = cells[2] ?? ''
        expect(cell === text || cell === `'${text}`).toBe(true)
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })
})
