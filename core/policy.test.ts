import { describe, expect, it } from 'vitest'
import { type Chosen, chosenUnder, lockedBy, mutedBy, settingsUnder } from './policy.ts'
import type { Settings } from './settings.ts'

const SETTINGS: Settings = {
  defaultAnswer: 'none',
  language: 'auto',
  theme: 'system',
  alertStyle: 'notification',
  pause: null,
  quietIcon: false,
  journal: { on: true, retention: 90 },
}
const CHOSEN: Chosen = {
  settings: SETTINGS,
  answer: 'yes',
  site: { alerts: 'on', until: 'good', revision: 'a' },
  service: null,
}

describe('under a policy', () => {
  it('that says nothing, everything is as chosen', () => {
    expect(chosenUnder({}, 'slack', CHOSEN)).toEqual(CHOSEN)
    expect(lockedBy({}).size).toBe(0)
    expect(settingsUnder({ journalAllowed: true, welcomeShown: false }, SETTINGS)).toEqual(SETTINGS)
  })

  it('its settings take the place of the person’s, and are locked', () => {
    const policy = { defaultAnswer: 'no', alertStyle: 'quiet', journalAllowed: false } as const
    expect(settingsUnder(policy, SETTINGS)).toEqual({
      ...SETTINGS,
      defaultAnswer: 'no',
      alertStyle: 'quiet',
      journal: { on: false, retention: 90 },
    })
    expect([...lockedBy(policy)]).toEqual(['defaultAnswer', 'alertStyle', 'journal'])
  })

  it('muted services are off whatever was chosen for their sites, and the answer stays', () => {
    const policy = { mutedServices: ['slack'] }
    expect(chosenUnder(policy, 'slack', CHOSEN)).toMatchObject({
      answer: 'yes',
      site: null,
      service: { alerts: 'off', until: 'good' },
    })
    expect(chosenUnder(policy, 'linkedin', CHOSEN)).toEqual(CHOSEN)
    expect(mutedBy(policy, 'slack')).toBe(true)
    expect(mutedBy({}, 'slack')).toBe(false)
  })
})
