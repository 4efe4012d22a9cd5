import { describe, expect, it } from 'vitest'
import type { AlertChoice } from './choices.ts'
import type { Match } from './lookup.ts'
import { type Chosen, situationOf } from './situation.ts'
import { serviceWith } from './testing/samples.ts'

const NOW = Date.UTC(2026, 10, 21, 10)
const MATCH: Match = { service: serviceWith(), domain: 'acme.com', exposure: 'account-region' }
const OFF: AlertChoice = { alerts: 'off', until: 'facts-change', revision: 'r1' }

function chosen(changes: Partial<Omit<Chosen, 'settings'>> = {}, settings: Partial<Chosen['settings']> = {}): Chosen {
  return {
    settings: { defaultAnswer: 'none', alertStyle: 'badge', pause: null, quietIcon: false, ...settings },
    answer: null,
    site: null,
    service: null,
    ...changes,
  }
}

describe('where a person stands', () => {
  it.each([
    ['nothing chosen', chosen(), null, 'depends'],
    ['answered yes', chosen({ answer: 'yes' }), 'yes', 'in-china'],
    ['answered no', chosen({ answer: 'no' }), 'no', 'not-you'],
    ['not sure', chosen({ answer: 'not-sure' }), null, 'depends'],
    ['no for all services', chosen({}, { defaultAnswer: 'no' }), 'no', 'not-you'],
    ['no for all services, yes for this', chosen({ answer: 'yes' }, { defaultAnswer: 'no' }), 'yes', 'in-china'],
    ['no for all services, not sure of this', chosen({ answer: 'not-sure' }, { defaultAnswer: 'no' }), null, 'depends'],
  ] as const)('%s', (_, choices, answer, verdict) => {
    expect(situationOf(MATCH, choices, NOW)).toEqual({ match: MATCH, answer, verdict, silence: null })
  })
})

describe('what holds the alert back', () => {
  it.each([
    ['nothing', chosen(), null],
    ['off for the site', chosen({ site: OFF }), 'off'],
    ['off for the service', chosen({ service: OFF }), 'off'],
    ['off for the service, on for the site', chosen({ service: OFF, site: { ...OFF, alerts: 'on' } }), null],
    ['off until the facts change, and they did', chosen({ site: { ...OFF, revision: 'r0' } }), null],
    ['off for good, and the facts changed', chosen({ site: { ...OFF, until: 'good', revision: 'r0' } }), 'off'],
    ['paused', chosen({}, { pause: { until: NOW + 1 } }), 'paused'],
    ['paused until turned on', chosen({}, { pause: { until: 'turned-on' } }), 'paused'],
    ['a pause that is over', chosen({}, { pause: { until: NOW } }), null],
    ['quiet style', chosen({}, { alertStyle: 'quiet' }), 'quiet'],
    ['notifications', chosen({}, { alertStyle: 'notification' }), null],
    ['quiet icon', chosen({}, { quietIcon: true }), 'hidden'],
    ['off and paused and quiet', chosen({ site: OFF }, { pause: { until: 'turned-on' }, alertStyle: 'quiet' }), 'off'],
    ['paused and quiet', chosen({}, { pause: { until: 'turned-on' }, alertStyle: 'quiet' }), 'paused'],
    [
      'off and paused and quiet and quiet icon',
      chosen({ site: OFF }, { pause: { until: 'turned-on' }, alertStyle: 'quiet', quietIcon: true }),
      'hidden',
    ],
  ] as const)('%s', (_, choices, silence) => {
    expect(situationOf(MATCH, choices, NOW).silence).toBe(silence)
  })

  it('never changes the verdict', () => {
    const loud = situationOf(MATCH, chosen({ answer: 'yes' }), NOW)
    const silent = situationOf(MATCH, chosen({ answer: 'yes', site: OFF }, { quietIcon: true }), NOW)
    expect(silent.verdict).toBe(loud.verdict)
  })
})
