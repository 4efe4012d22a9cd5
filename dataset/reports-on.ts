import type { ContextReport } from './notice.ts'

/** The reports that cover any of these companies, newest first; all of them where no company is given. */
export function reportsOn(reports: readonly ContextReport[], companies: readonly string[]): ContextReport[] {
  return reports
    .filter((report) => companies.length === 0 || report.companies.some((id) => companies.includes(id)))
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))
}
