import { expect, it } from 'vitest'
import type { ContextReport } from './notice.ts'
import { reportsOn } from './reports-on.ts'

const report = (id: string, published: string, ...companies: string[]): ContextReport => ({
  id,
  publisher: id,
  title: id,
  url: null,
  published,
  kind: 'ngo',
  seen: true,
  covers: [],
  companies,
  findings: [],
  sources: [],
})
const REPORTS = [
  report('old', '2015', 'apple'),
  report('new', '2022-04', 'apple', 'tencent'),
  report('none', '2018-09-10'),
]

it.each([
  ['all', [], ['new', 'none', 'old']],
  ['those that cover a company', ['tencent'], ['new']],
  ['those that cover one of several', ['tencent', 'apple'], ['new', 'old']],
  ['none of a company that nobody wrote about', ['meta'], []],
])('shows %s, newest first', (_, companies, ids) => {
  expect(reportsOn(REPORTS, companies).map(({ id }) => id)).toEqual(ids)
})
