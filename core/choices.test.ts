import { describe, expect, it } from 'vitest'
import { type AlertChoice, alertsOn, answerFor, choiceInForce, lapsed, toggledSite } from './choices.ts'

const OFF_UNTIL_CHANGE: AlertChoice = { alerts: 'off', until: 'facts-change', revision: 'old' }
const OFF_FOR_GOOD: AlertChoice = { alerts: 'off', until: 'good', revision: 'old' }
const ON: AlertChoice = { alerts: 'on', until: 'facts-change', revision: 'old' }

describe('the answer that counts', () => {
  it.each([
    ['yes', 'none', 'yes'],
    ['yes', 'no', 'yes'],
    ['no', 'none', 'no'],
    ['no', 'no', 'no'],
    ['not-sure', 'none', null],
    ['not-sure', 'no', null],
    [null, 'none', null],
    [null, 'no', 'no'],
  ] as const)('own %s, default %s: %s', (own, byDefault, expected) => {
    expect(answerFor(own, byDefault)).toBe(expected)
  })
})

describe('alerts', () => {
  it.each([
    ['nothing chosen', null, null, 'old', true],
    ['off for the site', OFF_UNTIL_CHANGE, null, 'old', false],
    ['off for the site, facts changed', OFF_UNTIL_CHANGE, null, 'new', true],
    ['off for the site for good, facts changed', OFF_FOR_GOOD, null, 'new', false],
    ['off for the service', null, OFF_UNTIL_CHANGE, 'old', false],
    ['off for the service, facts changed', null, OFF_UNTIL_CHANGE, 'new', true],
    ['off for the service for good, facts changed', null, OFF_FOR_GOOD, 'new', false],
    ['on for the site, off for the service', ON, OFF_FOR_GOOD, 'old', true],
    ['on for the site, off for the service, facts changed', ON, OFF_FOR_GOOD, 'new', true],
    ['off for the site, on for the service', OFF_FOR_GOOD, ON, 'old', false],
    ['off for the site run out, off for the service for good', OFF_UNTIL_CHANGE, OFF_FOR_GOOD, 'new', false],
  ] as const)('%s', (_, site, service, revision, expected) => {
    expect(alertsOn({ site, service, revision })).toBe(expected)
  })

  it('say where they were decided', () => {
    expect(choiceInForce({ site: ON, service: OFF_FOR_GOOD, revision: 'old' })).toEqual({ of: 'site', choice: ON })
    expect(choiceInForce({ site: null, service: OFF_FOR_GOOD, revision: 'old' })?.of).toBe('service')
    expect(choiceInForce({ site: OFF_UNTIL_CHANGE, service: null, revision: 'new' })).toBeNull()
  })

  it('turned off until the facts change have run out only when they did', () => {
    expect(lapsed(OFF_UNTIL_CHANGE, 'new')).toBe(true)
    expect(lapsed(OFF_UNTIL_CHANGE, 'old')).toBe(false)
    expect(lapsed(OFF_FOR_GOOD, 'new')).toBe(false)
    expect(lapsed(ON, 'new')).toBe(false)
  })
})

describe('switching the alerts of a site', () => {
  it.each([
    [
      'nothing chosen: off until the facts change',
      null,
      null,
      { alerts: 'off', until: 'facts-change', revision: 'new' },
    ],
    ['off for the site: taken back', OFF_FOR_GOOD, null, null],
    [
      'off that has run out: off again',
      OFF_UNTIL_CHANGE,
      null,
      { alerts: 'off', until: 'facts-change', revision: 'new' },
    ],
    ['off for the service: on for this site', null, OFF_FOR_GOOD, { alerts: 'on', until: 'good', revision: 'new' }],
    [
      'on for the site of a service that is off: off',
      ON,
      OFF_FOR_GOOD,
      { alerts: 'off', until: 'facts-change', revision: 'new' },
    ],
  ] as const)('%s', (_what, site, service, expected) => {
    expect(toggledSite({ site, service, revision: 'new' })).toEqual(expected)
  })

  it('always turns on into off and off into on', () => {
    for (const site of [null, ON, OFF_FOR_GOOD, OFF_UNTIL_CHANGE]) {
      for (const service of [null, ON, OFF_FOR_GOOD, OFF_UNTIL_CHANGE]) {
        const before = alertsOn({ site, service, revision: 'new' })
        const after = toggledSite({ site, service, revision: 'new' })
        expect(alertsOn({ site: after, service, revision: 'new' })).toBe(!before)
      }
    }
  })
})
