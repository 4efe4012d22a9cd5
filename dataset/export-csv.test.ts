import { describe, expect, it } from 'vitest'
import { exportCsv } from './export-csv.ts'
import type { ExportedDataset, ExportedEvent } from './export-types.ts'

function datasetWith(timeline: ExportedEvent[]): ExportedDataset {
  return {
    format: 'whereabouts-dataset',
    version: 1,
    licence: 'CC-BY-4.0',
    licence_url: '',
    attribution: '',
    questions: [],
    date: '2026-01-02',
    services: [],
    companies: [],
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

function timelineOf(text: string): string {
  return exportCsv(datasetWith([eventWith(text)]))['timeline.csv'] ?? ''
}

describe('the CSV export', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(timelineOf('It began.')).toBe(
      '\ufeffdate,kind,event_en,event_zh_cn,event_zh_tw,service_ids,source_ids\r\n2018-02,company,It began.,事件,事件,"a; b",S1\r\n',
    )
  })

  it('makes text of what a spreadsheet would take for a formula', () => {
    expect(timelineOf('=HYPERLINK("http://x.org")')).toContain(`,"'=HYPERLINK(""http://x.org"")",`)
  })
})
