import { describe, expect, it } from 'vitest'
import {
  background,
  backgroundSources,
  datasetDate,
  directory,
  hostIndex,
  notice,
  noticeSources,
} from '../editor/build.ts'
import { exportOf } from '../editor/export.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { factsRevision } from '../editor/revision.ts'
import { exportedFrom, type InLanguages } from './export-bundle.ts'
import { namesIn, unpack } from './host-index.ts'
import type { Language } from './schema.ts'

const dataset = loadChecked(DATA_DIRECTORY)
const { index, names } = hostIndex(dataset)

function inLanguages<T>(make: (language: Language) => T): InLanguages<T> {
  return { en: make('en'), 'zh-CN': make('zh-CN'), 'zh-TW': make('zh-TW') }
}

const made = exportedFrom({
  date: datasetDate(dataset),
  services: dataset.services.map((service) => ({
    notice: inLanguages((language) => notice(service, dataset, language)),
    sources: noticeSources(service),
    revision: factsRevision(service, dataset.partners),
  })),
  companies: inLanguages((language) => directory(dataset, language).companies),
  sites: unpack(index, namesIn(names)).background,
  background: inLanguages((language) => background(dataset, language)),
  sources: Object.fromEntries(backgroundSources(dataset).map(({ id, ...source }) => [id, source])),
})
const wanted = exportOf(dataset)

describe('the export made inside the extension', () => {
  it('has everything but services as the export of the dataset has it', () => {
    const laws = made.laws.map((law) => expect.objectContaining(law))
    expect({ ...wanted, services: [] }).toEqual({ ...made, services: [], laws })
  })

  it('has every service as the export has it, but for what the extension does not carry', () => {
    for (const [place, service] of wanted.services.entries()) {
      const { claims, sources, laws, changes, confidence: _, domains, ...same } = service
      const { claims: madeClaims, sources: madeSources, ...rest } = made.services[place]!
      expect(rest).toMatchObject(same)
      expect(rest.laws).toEqual(expect.arrayContaining(laws))
      expect(rest.changes).toEqual(changes.slice(1))
      expect(rest.domains).toEqual(domains.map(({ basis: _basis, ...domain }) => domain))
      expect(madeSources.map(({ id: _id, ...source }) => source)).toEqual(
        sources.map(({ id: _id, ...source }) => source),
      )
      expect(madeClaims.map(({ text, evidence }) => ({ text, evidence }))).toEqual(
        claims.map(({ text, evidence }) => ({ text, evidence })),
      )
    }
  })

  it('points each claim to its sources by the number they have in the service', () => {
    for (const [place, service] of wanted.services.entries()) {
      const titles = (ids: string[], sources: { id: string; title: string }[]) =>
        ids.map((id) => sources.find((source) => source.id === id)?.title)
      const { claims, sources } = made.services[place]!
      expect(claims.map((claim) => titles(claim.sources, sources))).toEqual(
        service.claims.map((claim) => titles(claim.sources, service.sources)),
      )
    }
  })
})
