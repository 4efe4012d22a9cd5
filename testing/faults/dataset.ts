// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code are quoted here.
import type { Faults } from './list.ts'

export const DATASET: Faults = {
  'dataset/csv.ts': [
    ['\\ufeff', ''],
    ['＝＋－＠', ''],
    [".replaceAll('\"', '\"\"')", ''],
  ],
  'dataset/catalogue.ts': [
    ["'unknown'", "'known'"],
    ['if (missed.length > 1) continue', 'if (missed.length > 0) continue'],
    ['chosen.length === 0 || values', 'values'],
    ['beganOf(b) - beganOf(a)', 'beganOf(a) - beganOf(b)'],
  ],
  'dataset/plots.ts': [
    ['first >= lawDay', 'first > lawDay'],
    ['last < lawDay', 'last <= lawDay'],
    ["state === 'in-china' || state === 'local-operator'", "state === 'in-china'"],
    ['.size === 0).length', '.size > 0).length'],
  ],
  'dataset/staleness.ts': [
    ['(toDay < day ? 1 : 0)', '0'],
    ["record.status !== 'active' || ages", 'ages'],
  ],
  'dataset/partial-date.ts': [['Date.UTC(year, month, 0)', 'Date.UTC(year, month - 1, 0)']],
  'dataset/search-terms.ts': [[".replace(/\\p{M}/gu, '')", '']],
  'dataset/search.ts': [['term.length >= 4 ? 1 : false', 'term.length >= 9 ? 1 : false']],
  'dataset/changes.ts': [['(a.date < b.date ? 1 : -1)', '(a.date < b.date ? -1 : 1)']],
  'dataset/companies.ts': [['${nth + 1}', '${nth}']],
  'dataset/evidence.ts': [['independent.length > 1 ? independent :', 'independent.length > 9 ? independent :']],
  'dataset/facts.ts': [
    ['answer !== null && number > 1', 'false'],
    ['SURENESS.indexOf(a.evidence) - SURENESS.indexOf(b.evidence)', '0'],
  ],
  'dataset/state.ts': [["|| storage === 'elsewhere'", '']],
  'dataset/law-groups.ts': [['rankOf(a) - rankOf(b) || ', '']],
  'dataset/out-of-scope.ts': [['said.length >= TELLING && ', '']],
  'dataset/owners.ts': [["'state-linked': 'state'", "'state-linked': 'listed'"]],
  'dataset/text.ts': [['text[language] ?? text.en', 'text.en']],
}
