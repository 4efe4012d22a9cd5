import { beforeAll, describe, expect, it } from 'vitest'
import { alertOf } from '../core/alert.ts'
import { addressIn, askedBy } from '../core/asked.ts'
import { urlFilters } from '../core/filters.ts'
import { createLookup } from '../core/lookup.ts'
import type { AlertTexts } from '../core/sentence.ts'
import { situationOf, situationOfService } from '../core/situation.ts'
import { alertTextsByLanguage, preferencesWith } from '../core/testing/samples.ts'
import { VERDICTS, verdictOf } from '../core/verdict.ts'
import { eventItem, landmarksOf } from '../dataset/landmarks.ts'
import { createSearch } from '../dataset/search.ts'
import { localised } from '../dataset/text.ts'
import { LANGUAGES, type Language } from '../dataset/vocabulary.ts'
import { describe as line, loadDataset } from './load.ts'
import { DATA_DIRECTORY } from './paths.ts'
import { context, directory, hostIndex, notice } from './publish.ts'

// The only tests over the real records: what has to be so of every one of them, never what one of them says or how many
// there are.
const { dataset, problems } = loadDataset(DATA_DIRECTORY)
const { services, outOfScope } = hostIndex(dataset)
const lookup = createLookup(services)
const hosts = [...new Set(services.flatMap(({ domains }) => domains.map(({ domain }) => domain)))]
const ANSWERS = ['yes', 'no', null] as const

let texts: Record<Language, AlertTexts>
beforeAll(async () => {
  texts = await alertTextsByLanguage()
})

/** Texts that were not put into a language, and texts that are empty, anywhere in a record. */
function amiss(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === value && value !== '' ? [] : [`${path}: "${value}"`]
  if (typeof value !== 'object' || value === null) return value === undefined ? [`${path}: undefined`] : []
  const texts = 'en' in value ? [`${path}: a text in no language`] : []
  return [...texts, ...Object.entries(value).flatMap(([key, item]) => amiss(item, `${path}.${key}`))]
}

describe('the dataset', () => {
  it('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error').map(line)).toEqual([])
  })

  it('has every ask, once, for each company on whom there are answers', () => {
    for (const { company, asks } of dataset.accountability) {
      expect([company, new Set(asks.map(({ ask }) => ask)).size, asks.length]).toEqual([company, 5, 5])
    }
  })
})

describe('every host of the dataset', () => {
  it('is found with all services that list it, and so is what stands below it, at every door', () => {
    for (const host of hosts) {
      const ids = services.filter(({ domains }) => domains.some(({ domain }) => domain === host)).map(({ id }) => id)
      const site = lookup(host)
      expect([host, site?.domain, site?.listings.map(({ service }) => service.id)]).toEqual([host, host, ids])
      expect(lookup(`www.${host}`)?.listings.length).toBeGreaterThan(0)
      expect(addressIn(host)).toEqual({ kind: 'site', host })
      expect(askedBy(`https://${host}/x?y`, lookup)).toEqual({ site })
    }
  })

  it('wakes the worker, in each browser', () => {
    const suffixes = new Set(urlFilters(hosts, false).map(({ hostSuffix }) => hostSuffix))
    const below = (host: string) =>
      host.split('.').some((_, at, labels) => suffixes.has(`.${labels.slice(at).join('.')}`))
    expect(hosts.filter((host) => !below(host))).toEqual([])
    const patterns = urlFilters(hosts, true).map(({ urlMatches = '$^' }) => new RegExp(urlMatches))
    expect(hosts.filter((host) => !patterns.some((pattern) => pattern.test(`https://${host}/`)))).toEqual([])
  })

  it('has a verdict for every answer, the strongest of its services first, and a whole title in each language', () => {
    for (const host of hosts) {
      const site = lookup(host)!
      for (const answer of ANSWERS) {
        const answers = new Map(
          site.listings.flatMap(({ service: { id, question } }) =>
            question && answer ? [[question, { answer, services: [id] }] as const] : [],
          ),
        )
        const situation = situationOf(site, preferencesWith({ answers }), 0)
        const ranks = situation.services.map(({ verdict }) => VERDICTS.indexOf(verdict))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        for (const language of LANGUAGES) {
          const { title } = alertOf(situation, language, texts[language])
          expect(title).not.toMatch(/[{}]|undefined|null| {2}|^\s|\s$/)
          expect(title).toMatch(
            language === 'en' ? /^\S.*: \S.+\. Open \w.+[\w)]$/ : /^\S.*：.+。.+[\p{Script=Han}）]$/u,
          )
        }
      }
    }
  })

  it('asks only where an answer decides', () => {
    for (const service of services) {
      const decides = service.domains.some(
        ({ exposure }) => new Set(ANSWERS.map((answer) => verdictOf(service, exposure, answer))).size > 1,
      )
      expect([service.id, service.question !== null && !decides]).toEqual([service.id, false])
    }
  })

  it('is no site of a company that is out of scope', () => {
    expect(outOfScope.filter(({ site }) => lookup(site) !== null)).toEqual([])
  })
})

describe('the notice of every service', () => {
  it.each(LANGUAGES)('is whole in %s: everything it names is in it', (language) => {
    for (const service of dataset.services) {
      const { prints, ...shown } = localised(notice(service, dataset), language)
      expect(amiss(shown).map((text) => `${service.id}${text}`)).toEqual([])
      expect(Object.keys(prints)).toEqual(service.claims.map(({ id }) => id))
      const { arrangement, claims, sources } = shown.service
      const has = (records: readonly { id: string }[], ids: readonly string[]) =>
        ids.filter((id) => !records.some((record) => record.id === id))
      expect(
        has(
          shown.partners,
          arrangement.partners.map(({ partner }) => partner),
        ),
      ).toEqual([])
      expect(has(shown.dataKinds, arrangement.data_kinds)).toEqual([])
      expect(has(shown.laws, service.laws)).toEqual([])
      expect(
        has(
          sources,
          claims.flatMap((claim) => claim.sources),
        ),
      ).toEqual([])
      expect(
        has(
          claims,
          claims.flatMap(({ disputed_by = [] }) => disputed_by),
        ),
      ).toEqual([])
      expect(shown.question?.id ?? null).toBe(service.question)
    }
  })

  it('has a verdict of its own', () => {
    for (const service of services) {
      expect(VERDICTS).toContain(situationOfService(service, preferencesWith(), 0).verdict)
    }
  })
})

describe('what stands around the services', () => {
  it.each(LANGUAGES)('is whole in %s', (language) => {
    expect(amiss(localised(context(dataset), language))).toEqual([])
    expect(amiss(localised(directory(dataset), language))).toEqual([])
  })

  it('has a record for each landmark of the time line', () => {
    const { laws, timeline } = localised(context(dataset), 'en')
    const items = new Set([...laws.map(({ id }) => id), ...timeline.map(({ date }) => eventItem(date))])
    const landmarks = landmarksOf({ laws, timeline })
    expect(landmarks.length).toBeGreaterThan(0)
    expect(landmarks.filter(({ item }) => !items.has(item))).toEqual([])
  })

  it('finds every service by its own names', async () => {
    const search = await createSearch(localised(directory(dataset), 'en'))
    for (const { id, name } of dataset.services) {
      for (const language of LANGUAGES)
        expect([id, search(name[language] ?? name.en).ids]).toEqual([id, expect.arrayContaining([id])])
    }
  })
})
