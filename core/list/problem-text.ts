import type { listTexts } from '../../i18n/en/list.ts'
import type { ListProblem } from './read.ts'

/** One sentence on what kept a list from being read whole, with the line where that is known. */
export function problemText({ kind, line }: ListProblem, t: ReturnType<(typeof listTexts)['get']>): string {
  const at = { line: String(line ?? 1) }
  switch (kind) {
    case 'too-large':
      return t.tooLarge
    case 'property-list':
      return t.propertyList
    case 'damaged-text':
      return t.damagedText(at)
    case 'encrypted-export':
      return t.encryptedExport
    case 'broken-json':
      return t.brokenJson(at)
    case 'broken-table':
      return t.brokenTable(at)
    case 'no-column':
      return t.noColumn
    default:
      return t[kind]
  }
}
