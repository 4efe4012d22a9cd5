import { describe, expect, it } from 'vitest'
import type { Service } from '../dataset/service-schema.ts'
import { factsRevision } from './revision.ts'
import { type Fixture, smallDataset } from './testing/fixtures.ts'

type Edit = (service: Service, fixture: Fixture) => void

function revisionAfter(edit: Edit): string {
  const fixture = smallDataset()
  const service = fixture.services[0]!
  edit(service, fixture)
  return factsRevision(service, fixture.partners)
}

const before = revisionAfter(() => undefined)

const FACTS: [string, Edit][] = [
  [
    'the text of a claim',
    (s) => {
      s.claims[0]!.text.en = 'Otherwise.'
    },
  ],
  [
    'the date of a claim',
    (s) => {
      s.claims[0]!.as_of = '2019'
    },
  ],
  [
    'the evidence of a claim',
    (s) => {
      s.claims[0]!.evidence = 'single'
    },
  ],
  ['a dispute', (s) => void delete s.claims[0]!.disputed_by],
  ['the sources of a claim', (s) => void s.claims[0]!.sources.push('daily-2018')],
  ['a new claim', (s) => void s.claims.push({ ...s.claims[0]!, id: 'c3' })],
  [
    'the address of a source',
    (s) => {
      s.sources[0]!.url = null
    },
  ],
  [
    'the title of a source',
    (s) => {
      s.sources[0]!.title = 'Another title'
    },
  ],
  [
    'whether a source was read',
    (s) => {
      s.sources[0]!.seen = false
    },
  ],
  [
    'whether a source relays another',
    (s) => {
      s.sources[1]!.relay = true
    },
  ],
  [
    'the status',
    (s) => {
      s.arrangement.status = 'ended'
    },
  ],
  [
    'the storage grade',
    (s) => {
      s.arrangement.storage = 'reported'
    },
  ],
  [
    'the rule',
    (s) => {
      s.arrangement.rule!.name.en = 'Another rule'
    },
  ],
  [
    'the beginning',
    (s) => {
      s.arrangement.since = '2018-02-28'
    },
  ],
  [
    'the end',
    (s) => {
      s.arrangement.until = '2020'
    },
  ],
  [
    'the place',
    (s) => {
      s.arrangement.places[0]!.place.en = 'Guizhou'
    },
  ],
  ['the kinds of data', (s) => void s.arrangement.data_kinds.push('photos')],
  [
    'who holds the keys',
    (s) => {
      s.arrangement.keys_in_china = 'yes'
    },
  ],
  ['a partner', (s) => void s.arrangement.partners.pop()],
  [
    'the role of a partner',
    (s) => {
      s.arrangement.partners[0]!.role.en = 'owns it'
    },
  ],
  [
    'who leads',
    (s) => {
      s.arrangement.partners[1]!.lead = true
    },
  ],
  [
    'the ownership of a partner',
    (_, { partners }) => {
      partners[0]!.ownership = 'private'
    },
  ],
  [
    'the note on a partner',
    (_, { partners }) => {
      partners[0]!.note = { en: 'Sold in 2020.' }
    },
  ],
  [
    'who is affected',
    (s) => {
      s.affected.en = 'Everybody'
    },
  ],
  [
    'a host',
    (s) => {
      s.domains[0]!.domain = 'acme.com.cn'
    },
  ],
  [
    'the exposure of a host',
    (s) => {
      s.domains[0]!.exposure = 'account-region'
    },
  ],
  [
    'the company',
    (s) => {
      s.company = 'other'
    },
  ],
]

const WORDING: [string, Edit][] = [
  [
    'why a host is listed',
    (s) => {
      s.domains[0]!.why.en = 'The site for China'
    },
  ],
  [
    'on what a host rests',
    (s) => {
      s.domains[0]!.basis = 'well-known'
    },
  ],
  [
    'a translation of a claim',
    (s) => {
      s.claims[0]!.text['zh-CN'] = '存放在中国。'
    },
  ],
  [
    'a translation of the place',
    (s) => {
      s.arrangement.places[0]!.place['zh-TW'] = '中國大陸'
    },
  ],
  [
    'what a source supports',
    (s) => {
      s.sources[0]!.supports = 'Says so plainly.'
    },
  ],
  [
    'open questions',
    (s) => {
      s.open_questions = 'Since when?'
    },
  ],
  [
    'the confidence',
    (s) => {
      s.confidence = 'high'
    },
  ],
  [
    'the day of the review',
    (s) => {
      s.reviewed_on = '2026-02-01'
    },
  ],
  [
    'the summary',
    (s) => {
      s.summary.en = 'A cloud service.'
    },
  ],
  [
    'the question',
    (s) => {
      s.question = 'another-account'
    },
  ],
  ['a step', (s) => void s.actions.pop()],
  [
    'the category',
    (s) => {
      s.category = 'files'
    },
  ],
  ['the change log', (s) => void s.changes.push({ ...s.changes[0]!, date: '2026-02-01' })],
  ['a partner of another service', (_, { partners }) => void partners.push({ ...partners[0]!, id: 'third-cloud' })],
]

describe('the facts revision', () => {
  it('is twelve hex digits and the same for the same facts', () => {
    expect(before).toMatch(/^[0-9a-f]{12}$/)
    expect(revisionAfter(() => undefined)).toBe(before)
  })

  it.each(FACTS)('changes with %s', (_, edit) => {
    expect(revisionAfter(edit)).not.toBe(before)
  })

  it.each(WORDING)('does not change with %s', (_, edit) => {
    expect(revisionAfter(edit)).toBe(before)
  })

  it('cannot be told of a service with an unknown partner', () => {
    expect(() =>
      revisionAfter((s) => {
        s.arrangement.partners[0]!.partner = 'nobody'
      }),
    ).toThrow('unknown partner nobody of acme-cloud')
  })
})
