import { describe, expect, it } from 'vitest'
import { alertsOnAt, choiceAt, choiceOf, revisionsAt, toggledSite, warningAt } from './alert-choices.ts'
import type { AlertChoice } from './choices.ts'
import type { Site } from './lookup.ts'
import { serviceWith } from './testing/samples.ts'

const ONE = serviceWith({ id: 'one', revision: 'r1' })
const TWO = serviceWith({ id: 'two', revision: 'r2' })
const SHOWN = serviceWith({ id: 'shown', revision: 'r3' })
const SITE: Site = {
  domain: 'acme.com',
  listings: [
    { service: ONE, exposure: 'account-region' },
    { service: TWO, exposure: 'china-market' },
    { service: SHOWN, exposure: 'company-site' },
  ],
}
const OFF: AlertChoice = { alerts: 'off', until: 'facts-change', revisions: ['r1', 'r2'] }
const OLD: AlertChoice = { ...OFF, revisions: ['r1'] }
const GOOD: AlertChoice = { ...OLD, until: 'good' }
const ON: AlertChoice = { alerts: 'on', until: 'good', revisions: [] }

function choices(site: AlertChoice | null, services: Record<string, AlertChoice> = {}) {
  return { sites: new Map(site ? [['acme.com', site]] : []), services: new Map(Object.entries(services)) }
}

describe('the services that can warn at a site', () => {
  it('are those that are met there, not those that it presents', () => {
    expect(warningAt(SITE)).toEqual([ONE, TWO])
    expect(revisionsAt(SITE)).toEqual(['r1', 'r2'])
  })
})

describe('the choice in force', () => {
  it('is the one made, until facts of a service that can warn change', () => {
    expect(choiceAt(SITE, choices(OFF))).toEqual(OFF)
    expect(choiceAt(SITE, choices(OLD))).toBeNull()
    expect(choiceAt(SITE, choices(GOOD))).toEqual(GOOD)
    expect(choiceAt(SITE, choices(null))).toBeNull()
    expect(choiceOf(ONE, choices(null, { one: OLD }))).toEqual(OLD)
    expect(choiceOf(TWO, choices(null, { two: OLD }))).toBeNull()
  })
})

describe('alerts at a site', () => {
  it.each([
    ['nothing chosen', choices(null), true],
    ['off for the site', choices(OFF), false],
    ['off for the site, run out', choices(OLD), true],
    ['one service off everywhere', choices(null, { one: GOOD }), true],
    ['both services off everywhere', choices(null, { one: GOOD, two: GOOD }), false],
    ['both off everywhere, on for the site', choices(ON, { one: GOOD, two: GOOD }), true],
  ])('are on or off: %s', (_what, chosen, expected) => {
    expect(alertsOnAt(SITE, chosen)).toBe(expected)
  })

  it('are turned by the switch, whatever was chosen before', () => {
    for (const site of [null, OFF, OLD, GOOD, ON]) {
      for (const services of [{}, { one: GOOD }, { one: GOOD, two: GOOD }] as Record<string, AlertChoice>[]) {
        const chosen = choices(site, services)
        const next = toggledSite(SITE, chosen)
        expect(alertsOnAt(SITE, choices(next, services))).toBe(!alertsOnAt(SITE, chosen))
      }
    }
  })

  it('are turned off until the facts change, and on again by taking that back where it does', () => {
    expect(toggledSite(SITE, choices(null))).toEqual(OFF)
    expect(toggledSite(SITE, choices(OFF))).toBeNull()
    expect(toggledSite(SITE, choices(null, { one: GOOD, two: GOOD }))).toEqual({ ...ON, revisions: ['r1', 'r2'] })
  })
})
