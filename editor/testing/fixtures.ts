/**
 * A small valid dataset for tests, and a data folder on disk made of it.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Dataset, ListName } from '../../dataset/schema.ts'
import type { Text } from '../../dataset/schema-parts.ts'
import type { Service } from '../../dataset/service-schema.ts'
import { formatRecord, kindOf } from '../format.ts'
import { type Ids, withIdsOf } from '../ids.ts'
import { jsonSchemas } from '../json-schema.ts'
import { factsRevision } from '../revision.ts'
import { textHash } from '../text-hash.ts'

/** The dataset in the form of its files, to be changed by a test before it is written. */
export interface Fixture extends Dataset {
  ids: Ids
  /** Files written as they are, after the others; by their path inside the data folder. */
  raw: Record<string, string | Uint8Array>
}

function translated(en: string, cn: string, tw: string): Text {
  return { en, 'zh-CN': cn, 'zh-TW': tw, of: textHash(en) }
}

function service(): Service {
  return {
    $schema: '../schemas/service.schema.json',
    id: 'acme-cloud',
    name: { en: 'Acme Cloud' },
    company: 'acme',
    category: 'cloud',
    summary: translated('A cloud.', '一项云服务。', '一項雲端服務。'),
    domains: [
      { domain: 'acme.cn', exposure: 'china-market', why: { en: 'The China service' }, basis: 'source' },
      { domain: 'acme.com', exposure: 'account-region', why: { en: 'The global site' }, basis: 'well-known' },
    ],
    arrangement: {
      status: 'active',
      storage: 'required-by-rule',
      rule: { name: { en: 'Cloud rule' }, law: 'cloud-rule' },
      since: '2018-02',
      until: null,
      partners: [
        { partner: 'great-cloud', role: { en: 'runs it' }, lead: true, from: '2018-02-28' },
        { partner: 'old-cloud', role: { en: 'ran it' }, from: '2014', to: '2018-02' },
      ],
      places: [{ place: { en: 'mainland China' } }],
      data_kinds: ['files'],
      keys_in_china: 'unknown',
    },
    affected: { en: 'Customers in China' },
    question: 'acme-account',
    actions: [{ en: 'Use another region.' }],
    claims: [
      {
        id: 'c1',
        kind: 'storage',
        text: { en: 'Acme says that data is stored in China.' },
        as_of: '2018-02',
        evidence: 'statement',
        sources: ['acme-site'],
        disputed_by: ['c2'],
      },
      {
        id: 'c2',
        kind: 'law',
        text: { en: 'Others report that the rule does not require data to be kept in China.' },
        as_of: null,
        evidence: 'several',
        sources: ['daily-2018', 'weekly-2019'],
      },
    ],
    sources: [
      source('acme-site', 'Acme', 'company'),
      source('daily-2018', 'The Daily', 'news'),
      { ...source('weekly-2019', 'The Weekly', 'news'), seen: false },
    ],
    laws: ['cloud-rule'],
    changes: [{ date: '2026-01-02', revision: '000000000000', what: { en: 'First recorded.' }, claims: [] }],
    confidence: 'medium',
    open_questions: '',
    reviewed_on: '2026-01-02',
  }
}

function source(id: string, publisher: string, kind: Dataset['sources'][number]['kind']): Dataset['sources'][number] {
  return {
    id,
    publisher,
    title: 'A title',
    url: `https://acme.com/${id}`,
    published: '2018-03',
    kind,
    lang: 'en',
    seen: true,
    supports: 'Says so.',
  }
}

/** A dataset without any problem. */
export function smallDataset(): Fixture {
  const first = service()
  const partners: Dataset['partners'] = [
    {
      id: 'great-cloud',
      name: { en: 'Great Cloud Co., Ltd.' },
      short: { en: 'Great Cloud' },
      ownership: 'state-owned',
      role: { en: 'cloud operator' },
    },
    {
      id: 'old-cloud',
      name: { en: 'Old Cloud Co., Ltd.' },
      short: { en: 'Old Cloud' },
      ownership: 'private',
      role: { en: 'cloud operator' },
    },
  ]
  for (const change of first.changes) change.revision = factsRevision(first, partners)
  const dataset: Dataset = {
    services: [first],
    partners,
    companies: [{ id: 'acme', name: { en: 'Acme' }, country: 'US' }],
    dataKinds: [{ id: 'files', name: { en: 'files' } }],
    questions: [
      {
        id: 'acme-account',
        text: { en: 'Is your account a Chinese one?' },
        steps: [{ text: { en: 'Look at the settings.' }, link: 'https://acme.com/settings' }],
        yes: { en: 'Your files are concerned.' },
        no: { en: 'Not your account.' },
        not_sure: { en: 'The warning stays.' },
      },
    ],
    laws: [
      {
        id: 'cloud-rule',
        name: { en: 'Cloud rule' },
        kind: 'regulation',
        applies: 'operators',
        group: 'keep-here',
        status: { en: 'in force' },
        adopted: '2016-11-07',
        in_force: '2017-06-01',
        articles: [{ article: { en: 'Art. 1' }, requires: { en: 'Local storage.' } }],
        why_it_matters: { en: 'It requires local storage.' },
        sources: ['S1'],
      },
    ],
    timeline: [
      { date: '2018-02-28', kind: 'company', event: { en: 'It began.' }, services: ['acme-cloud'], sources: ['S1'] },
    ],
    reports: [
      {
        id: 'report-2018',
        publisher: 'Watchers',
        title: 'A report',
        url: 'https://watchers.org/report',
        published: '2018-09',
        kind: 'ngo',
        seen: true,
        covers: [{ en: 'Acme' }],
        companies: ['acme'],
        findings: [{ en: 'It is so.' }],
        sources: ['S1'],
      },
    ],
    accountability: [
      {
        company: 'acme',
        name: { en: 'Acme' },
        asks: [
          { ask: 'commitment', state: 'partly', finding: { en: 'Said so.' }, as_of: '2020', sources: ['S1'] },
          { ask: 'alternatives', state: 'unknown', finding: { en: 'Not known.' }, as_of: null, sources: [] },
        ],
      },
    ],
    sources: [source('S1', 'Watchers', 'ngo')],
  }
  const none: Ids = { $schema: './schemas/ids.schema.json', published: [], retired: [] }
  return { ...dataset, ids: withIdsOf(none, dataset), raw: {} }
}

const written: string[] = []

/** Removes every folder that `writeDataset` made. */
export function removeDatasets(): void {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true })
}

/** Writes the dataset to a new folder named data, in the form that data:format gives it, and returns the folder. */
export function writeDataset({ services, dataKinds, ids, raw, ...lists }: Fixture): string {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'))
  written.push(folder)
  const root = join(folder, 'data')
  const write = (path: string, contents: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), contents)
  }
  const writeRecord = (path: string, record: unknown) => write(path, formatRecord(kindOf(path) ?? 'service', record))
  const writeList = (name: ListName, records: readonly unknown[]) =>
    writeRecord(`${name}.json`, { $schema: `./schemas/${name}.schema.json`, [name]: records })
  for (const record of services) writeRecord(`services/${record.id}.json`, record)
  writeList('partners', lists.partners)
  writeList('companies', lists.companies)
  writeList('data-kinds', dataKinds)
  writeList('questions', lists.questions)
  writeList('laws', lists.laws)
  writeList('timeline', lists.timeline)
  writeList('reports', lists.reports)
  writeList('accountability', lists.accountability)
  writeList('sources', lists.sources)
  writeRecord('ids.json', ids)
  for (const [path, text] of jsonSchemas()) write(path, text)
  for (const [path, contents] of Object.entries(raw)) write(path, contents)
  return root
}
