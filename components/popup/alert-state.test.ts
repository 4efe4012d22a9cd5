import { beforeAll, describe, expect, it } from 'vitest'
import type { AlertChoice } from '../../core/choices.ts'
import type { Site } from '../../core/lookup.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { type Preferences, situationOf } from '../../core/situation.ts'
import { noticeWith } from '../../core/testing/notice.ts'
import { preferencesWith, serviceWith } from '../../core/testing/samples.ts'
import { controlsTexts } from '../../i18n/en/controls.ts'
import { locale } from '../../i18n/i18n.ts'
import { alertState, hasAlert } from './alert-state.ts'

beforeAll(() => locale.set('en'))

const SITE: Site = { domain: 'acme.com', listings: [{ service: serviceWith(), exposure: 'account-region' }] }
const NOTICE = noticeWith({}, { service: { changes: [{ date: '2026-05-04', revision: 'r1', what: 'x', claims: [] }] } })
const t = controlsTexts.get()

function state(changes: Partial<Preferences>, site = SITE) {
  const chosen = preferencesWith(changes)
  const inForce = { ...chosen, problem: null, policyProblems: [] }
  return alertState({ site, inForce, situation: situationOf(site, chosen, 0) }, NOTICE, t)
}
function off(until: AlertChoice['until'], revision = 'r1'): AlertChoice {
  return { alerts: 'off', until, revisions: [revision] }
}

describe('what is said of a badge', () => {
  it.each([
    ['nothing', {}, null],
    ['off until the facts change', { sites: new Map([['acme.com', off('facts-change')]]) }, t.offUntilChange],
    ['off for good', { sites: new Map([['acme.com', off('good')]]) }, t.offForGood],
    [
      'off on all sites of the service',
      { services: new Map([['acme-cloud', off('good')]]) },
      t.offByService({ service: 'Acme Cloud' }),
    ],
    [
      'back, since the facts changed',
      { sites: new Map([['acme.com', off('facts-change', 'r0')]]) },
      t.offBack({ date: '4 May 2026' }),
    ],
    ['muted by the administrator', { policy: { mutedServices: ['acme-cloud'] } }, t.mutedByPolicy],
    ['silenced by the administrator’s default', { policy: { defaultAnswer: 'no' } }, t.mutedByPolicy],
    ['paused', { settings: { ...DEFAULT_SETTINGS, pause: { until: 'turned-on' } } }, t.pausedOpen],
    [
      'no badge, by the administrator',
      { settings: { ...DEFAULT_SETTINGS, alertStyle: 'quiet' }, policy: { alertStyle: 'quiet' } },
      t.quietByPolicy,
    ],
    ['no badge', { settings: { ...DEFAULT_SETTINGS, alertStyle: 'quiet' } }, t.quiet],
    ['plain icon', { settings: { ...DEFAULT_SETTINGS, quietIcon: true } }, t.hidden],
  ] as const)('%s', (_what, changes, said) => {
    expect(state(changes as Partial<Preferences>)).toBe(said)
  })
})

describe('a switch', () => {
  it.each([
    ['account-region', true],
    ['china-market', true],
    ['company-site', false],
  ] as const)('at a %s host: %s', (exposure, shown) => {
    const site: Site = { ...SITE, listings: [{ service: serviceWith(), exposure }] }
    expect(hasAlert(situationOf(site, preferencesWith(), 0))).toBe(shown)
  })

  it('is there while the alert is silenced', () => {
    const chosen = preferencesWith({ sites: new Map([['acme.com', off('good')]]) })
    expect(hasAlert(situationOf(SITE, chosen, 0))).toBe(true)
  })
})
