import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPOSURES, STATUSES, STORAGE_GRADES } from '../dataset/vocabulary.ts'
import type { AlertChoice } from './choices.ts'
import type { Site } from './lookup.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { type Preferences, situationOf, situationOfService, wholeService } from './situation.ts'
import { preferencesWith, serviceWith } from './testing/samples.ts'
import { VERDICTS, verdictOf } from './verdict.ts'

const NOW = Date.UTC(2026, 10, 21, 10)
const SERVICE = serviceWith()
const SITE: Site = { domain: 'acme.com', listings: [{ service: SERVICE, exposure: 'account-region' }] }
const OFF: AlertChoice = { alerts: 'off', until: 'facts-change', revisions: ['r1'] }

function settings(changes: Partial<Settings>): Partial<Preferences> {
  return { settings: { ...DEFAULT_SETTINGS, ...changes } }
}

function answered(answer: 'yes' | 'no' | 'not-sure', ...services: string[]): Partial<Preferences> {
  return { answers: new Map([['acme-account', { answer, services }]]) }
}

const stands = (changes: Partial<Preferences>, site = SITE) => situationOf(site, preferencesWith(changes), NOW)

describe('where a person stands', () => {
  it.each([
    ['nothing chosen', {}, 'depends', null, null],
    ['answered yes', answered('yes', 'acme-cloud'), 'in-china', 'person', 'yes'],
    ['answered no', answered('no', 'acme-cloud'), 'not-you', 'person', 'no'],
    ['not sure', answered('not-sure', 'acme-cloud'), 'depends', 'person', 'not-sure'],
    ['a no before the service joined', answered('no', 'another'), 'depends', null, null],
    ['no for everything', settings({ defaultAnswer: 'no' }), 'not-you', 'default', null],
    [
      'no for everything, yes here',
      { ...settings({ defaultAnswer: 'no' }), ...answered('yes') },
      'in-china',
      'person',
      'yes',
    ],
    ['an answer of release 0.1.0', { earlier: new Map([['acme-cloud', 'no']]) }, 'not-you', 'person', 'no'],
    ["another service's answer of 0.1.0", { earlier: new Map([['another', 'no']]) }, 'depends', null, null],
    [
      'a newer answer than that of 0.1.0',
      { earlier: new Map([['acme-cloud', 'no']]), ...answered('yes') },
      'in-china',
      'person',
      'yes',
    ],
  ] as const)('%s', (_what, changes, verdict, by, own) => {
    const [one] = stands(changes as Partial<Preferences>).services
    expect([one.verdict, one.answer.by, one.own, one.asks]).toEqual([verdict, by, own, true])
  })

  it('is asked nothing where no answer decides, and nothing at the general site of the company', () => {
    const asks = (site: Site) => stands({}, site).services[0].asks
    expect(asks({ ...SITE, listings: [{ service: SERVICE, exposure: 'china-market' }] })).toBe(false)
    expect(asks({ ...SITE, listings: [{ service: SERVICE, exposure: 'company-site' }] })).toBe(false)
    expect(
      asks({ ...SITE, listings: [{ service: serviceWith({ status: 'ended' }), exposure: 'account-region' }] }),
    ).toBe(false)
  })

  it("gets the administrator's default answer as silence, never as an answer of their own", () => {
    const { services, badge, silence } = stands({ policy: { defaultAnswer: 'no' } })
    expect(services[0]).toMatchObject({ verdict: 'depends', answer: { answer: null, by: null }, own: null, asks: true })
    expect([badge, silence]).toEqual([null, 'administrator'])
    expect(stands({ policy: { defaultAnswer: 'no' }, ...answered('yes') }).badge?.text).toBe('!')
    expect(stands({ policy: { defaultAnswer: 'no' }, ...answered('not-sure') }).badge?.text).toBe('?')
  })
})

describe('what holds the alert back', () => {
  const site = (choice: AlertChoice) => ({ sites: new Map([['acme.com', choice]]) })
  const service = (choice: AlertChoice) => ({ services: new Map([['acme-cloud', choice]]) })

  it.each([
    ['nothing', {}, null],
    ['off for the site', site(OFF), 'off'],
    ['off for the service', service(OFF), 'off-everywhere'],
    ['off for the service, on for the site', { ...service(OFF), ...site({ ...OFF, alerts: 'on' }) }, null],
    ['off until the facts change, and they did', site({ ...OFF, revisions: ['r0'] }), null],
    ['off for good, and the facts changed', site({ ...OFF, until: 'good', revisions: ['r0'] }), 'off'],
    ['muted by the administrator', { policy: { mutedServices: ['acme-cloud'] } }, 'administrator'],
    [
      'muted, on for the site',
      { policy: { mutedServices: ['acme-cloud'] }, ...site({ ...OFF, alerts: 'on' }) },
      'administrator',
    ],
    ['paused', settings({ pause: { until: NOW + 1 } }), 'paused'],
    ['paused until turned on', settings({ pause: { until: 'turned-on' } }), 'paused'],
    ['a pause that is over', settings({ pause: { until: NOW } }), null],
    ['quiet style', settings({ alertStyle: 'quiet' }), 'quiet'],
    ['notifications', settings({ alertStyle: 'notification' }), null],
    ['quiet icon', settings({ quietIcon: true }), 'hidden'],
    ['off and paused', { ...site(OFF), ...settings({ pause: { until: 'turned-on' } }) }, 'off'],
    ['off and quiet icon', { ...site(OFF), ...settings({ quietIcon: true }) }, 'hidden'],
  ] as const)('%s', (_what, changes, silence) => {
    const { badge, silence: found, services } = stands(changes as Partial<Preferences>)
    expect(found).toBe(silence)
    expect(badge?.text ?? null).toBe(silence === null ? '?' : null)
    expect(services[0].verdict).toBe('depends')
  })

  it('says nothing of a silence where there is no alert to silence, but for the quiet icon', () => {
    const calm: Site = {
      ...SITE,
      listings: [{ service: serviceWith({ status: 'ended' }), exposure: 'account-region' }],
    }
    expect(stands(site(OFF), calm).silence).toBeNull()
    expect(stands(settings({ quietIcon: true }), calm).silence).toBe('hidden')
  })
})

describe('a site of several services', () => {
  const none = serviceWith({ id: 'shop', status: 'none', storage: 'none' })
  const games = serviceWith({ id: 'games', storage: 'not-confirmed', revision: 'r9', question: null })

  it('says the strongest first, with its own services before those it presents where they are equal', () => {
    const twin = serviceWith({ id: 'twin' })
    const { services, badge } = stands(
      {},
      {
        domain: 'acme.com',
        listings: [
          { service: none, exposure: 'china-market' },
          { service: twin, exposure: 'company-site' },
          { service: SERVICE, exposure: 'account-region' },
        ],
      },
    )
    expect(services.map(({ service }) => service.id)).toEqual(['acme-cloud', 'twin', 'shop'])
    expect(badge?.text).toBe('?')
  })

  it('puts the service whose own host it is before an equal one', () => {
    const twin = serviceWith({ id: 'twin' })
    const ids = (own: 'twin' | 'acme-cloud') =>
      stands(
        {},
        {
          domain: 'acme.com',
          listings: [SERVICE, twin].map((service) => ({
            service,
            exposure: 'account-region',
            ...(service.id === own && { own: true }),
          })),
        },
      ).services.map(({ service }) => service.id)
    expect(ids('twin')).toEqual(['twin', 'acme-cloud'])
    expect(ids('acme-cloud')).toEqual(['acme-cloud', 'twin'])
  })

  it('has no badge for what it merely presents, and still says it first where it is stronger', () => {
    const { services, badge, silence } = stands(
      {},
      {
        domain: 'acme.com',
        listings: [
          { service: none, exposure: 'account-region' },
          { service: SERVICE, exposure: 'company-site' },
        ],
      },
    )
    expect([services[0].service.id, services[0].verdict, badge, silence]).toEqual(['acme-cloud', 'depends', null, null])
  })

  it('shows the badge of another service where the strongest is silenced by itself', () => {
    const both: Site = {
      domain: 'acme.com',
      listings: [
        { service: SERVICE, exposure: 'china-market' },
        { service: games, exposure: 'china-market' },
      ],
    }
    const off = { services: new Map([['acme-cloud', { ...OFF }]]) }
    const { services, badge, silence } = stands(off, both)
    expect([services[0].service.id, badge?.text, silence]).toEqual(['acme-cloud', '?', null])
  })

  const anyService = fc
    .record({
      status: fc.constantFrom(...STATUSES),
      storage: fc.constantFrom(...STORAGE_GRADES),
      exposure: fc.constantFrom(...EXPOSURES),
    })
    .map(({ status, storage, exposure }) => ({ status, storage, exposure }))

  it('is never calmer than any of its services, and warns of all that are met there', () => {
    fc.assert(
      fc.property(
        fc.array(anyService, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('yes', 'no', null),
        (entries, answer) => {
          const listings = entries.map(({ exposure, ...arrangement }, place) => ({
            service: serviceWith({ id: `s${place}`, ...arrangement }),
            exposure,
          }))
          const ids = listings.map(({ service }) => service.id)
          const { services, badge } = stands(answer ? answered(answer, ...ids) : {}, { domain: 'acme.com', listings })
          const ranks = listings.map(({ service, exposure }) => VERDICTS.indexOf(verdictOf(service, exposure, answer)))
          expect(VERDICTS.indexOf(services[0].verdict)).toBe(Math.min(...ranks))
          expect(services).toHaveLength(listings.length)
          const met = services.filter(({ exposure }) => exposure !== 'company-site')
          expect(badge?.text ?? null).toBe(met.find((one) => one.badge)?.badge?.text ?? null)
        },
      ),
    )
  })
})

describe('a service as a whole', () => {
  it('concerns only some accounts where any of its hosts does', () => {
    expect(situationOfService(SERVICE, preferencesWith(), NOW).verdict).toBe('depends')
    const own = serviceWith({ domains: [{ domain: 'acme.cn', exposure: 'china-market' }] })
    expect(situationOfService(own, preferencesWith(), NOW).verdict).toBe('in-china')
    expect(wholeService(own).listings[0]?.exposure).toBe('china-market')
  })

  it('follows the answer as its sites do', () => {
    const no = preferencesWith(answered('no', 'acme-cloud'))
    expect(situationOfService(SERVICE, no, NOW).verdict).toBe('not-you')
  })
})
