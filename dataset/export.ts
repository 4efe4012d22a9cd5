/**
 * The dataset as it is exported: a join of the modules that are shipped, the same from the command line and from the
 * extension's own page.
 * @module
 */
import type {
  ExportedArrangement,
  ExportedDataset,
  ExportedPartner,
  ExportedQuestion,
  ExportedService,
  ExportedSource,
  ExportedText,
} from './export-types.ts'
import type { ContextModule, DirectoryModule, NoticeModule } from './notice.ts'
import type { ShippedText } from './text.ts'

/** What every export says of itself. */
const HEAD = {
  format: 'whereabouts-dataset',
  version: 1,
  licence: 'CC-BY-4.0',
  licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Whereabouts dataset',
} as const satisfies Partial<ExportedDataset>

/** The text of the JSON export; the same bytes for the same data. */
export function exportJson(dataset: ExportedDataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`
}

/** The dataset as it is exported and published (docs/DATA.md). */
export function exportOf(
  { date, companies }: Pick<DirectoryModule, 'date' | 'companies'>,
  notices: readonly NoticeModule[],
  context: ContextModule,
): ExportedDataset {
  return {
    ...HEAD,
    date,
    services: notices.map(exportedService),
    questions: context.questions.map(exportedQuestion),
    companies: companies.map(({ id, name, country, sites }) => {
      return { id, name: inEvery(name), country, sites: sites ?? [] }
    }),
    laws: context.laws.map(({ demands: _, chinese: __, disputed, ...law }) => ({
      ...law,
      name: inEvery(law.name),
      status: inEvery(law.status),
      articles: law.articles.map(({ article, requires }) => ({
        article: inEvery(article),
        requires: inEvery(requires),
      })),
      why_it_matters: inEvery(law.why_it_matters),
      disputed: inEveryOrNull(disputed),
    })),
    reports: context.reports.map(({ press_release_url, original_url, ...report }) => ({
      ...report,
      press_release_url: press_release_url ?? null,
      original_url: original_url ?? null,
      covers: report.covers.map(inEvery),
      findings: report.findings.map(inEvery),
    })),
    timeline: context.timeline.map(({ event, ...rest }) => ({ ...rest, event: inEvery(event) })),
    accountability: context.accountability.map(({ company, name, asks }) => ({
      company,
      name: inEvery(name),
      asks: asks.map(({ finding, ...ask }) => ({ ...ask, finding: inEvery(finding) })),
    })),
    sources: context.sources.map(exportedSource),
  }
}

function inEvery({ en, 'zh-CN': cn, 'zh-TW': tw }: ShippedText): ExportedText {
  return { en, 'zh-CN': cn ?? en, 'zh-TW': tw ?? en }
}

function inEveryOrNull(text: ShippedText | null | undefined): ExportedText | null {
  return text ? inEvery(text) : null
}

function exportedSource({ relay, ...source }: NoticeModule['service']['sources'][number]): ExportedSource {
  return { ...source, relay: relay ?? false }
}

function exportedQuestion({
  id,
  text,
  steps,
  yes,
  no,
  not_sure,
}: ContextModule['questions'][number]): ExportedQuestion {
  return {
    id,
    text: inEvery(text),
    steps: steps.map(({ text, link }) => ({ text: inEvery(text), link: link ?? null })),
    yes: inEvery(yes),
    no: inEvery(no),
    not_sure: inEvery(not_sure),
  }
}

function exportedService(notice: NoticeModule): ExportedService {
  const { service, company, question } = notice
  return {
    id: service.id,
    name: inEvery(service.name),
    company: { id: company.id, name: inEvery(company.name), country: company.country },
    category: service.category,
    summary: inEvery(service.summary),
    domains: service.domains.map(({ why, seen_in, ...domain }) => {
      return { ...domain, why: inEvery(why), seen_in: seen_in ?? [] }
    }),
    arrangement: exportedArrangement(notice),
    affected: inEvery(service.affected),
    question_id: question?.id ?? null,
    question: inEveryOrNull(question?.text),
    how_to_check: question && joined(question.steps.map(({ text }) => inEvery(text))),
    actions: service.actions.map(inEvery),
    claims: service.claims.map(({ text, disputed_by, ...claim }) => {
      return { ...claim, text: inEvery(text), disputed_by: disputed_by ?? [] }
    }),
    stored_data: service.stored_data ?? null,
    sources: service.sources.map(exportedSource),
    laws: service.laws,
    changes: service.changes.map(({ what, kind: _, ...change }) => ({ ...change, what: inEvery(what) })),
    revision: service.changes.at(-1)?.revision ?? '',
    reviewed_on: service.reviewed_on,
  }
}

function exportedArrangement({ service, partners, dataKinds }: NoticeModule): ExportedArrangement {
  const { arrangement } = service
  const { status, last_known, operator, storage, rule, since, until, places, keys_in_china } = arrangement
  return {
    status,
    last_known: last_known ?? null,
    operator: operator ?? null,
    storage,
    rule: rule ? { name: inEvery(rule.name), law: rule.law } : null,
    since,
    until,
    partners: arrangement.partners.flatMap(({ partner, role, lead, from, to }): ExportedPartner[] => {
      const record = partners.find(({ id }) => id === partner)
      if (!record) return []
      const { id, name, short, ownership, note } = record
      return [
        {
          id,
          name: inEvery(name),
          short: inEvery(short),
          ownership,
          role: inEvery(role),
          note: inEveryOrNull(note),
          lead: lead ?? false,
          from: from ?? null,
          to: to ?? null,
        },
      ]
    }),
    places: places.map(({ place, region }) => ({ place: inEvery(place), region: inEveryOrNull(region) })),
    data_kinds: dataKinds.map(({ name }) => inEvery(name)),
    keys_in_china,
  }
}

/** Steps as one text. */
function joined(steps: readonly ExportedText[]): ExportedText {
  return {
    en: steps.map(({ en }) => en).join(' '),
    'zh-CN': steps.map((step) => step['zh-CN']).join(''),
    'zh-TW': steps.map((step) => step['zh-TW']).join(''),
  }
}
