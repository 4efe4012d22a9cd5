import { describe, expect, it } from 'vitest'
import { lockedBy, mutedBy, type Policy, settingsUnder } from './policy.ts'
import { DEFAULT_SETTINGS } from './settings.ts'

describe('settings under a policy', () => {
  it('are as they were without one', () => {
    expect(settingsUnder({}, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS)
  })

  it('have its alert style, and no journal where it allows none', () => {
    const settings = { ...DEFAULT_SETTINGS, journal: { on: true, retention: 30 as const } }
    const under = settingsUnder({ alertStyle: 'quiet', journalAllowed: false }, settings)
    expect(under).toEqual({ ...settings, alertStyle: 'quiet', journal: { on: false, retention: 30 } })
    expect(settingsUnder({ journalAllowed: true }, settings).journal.on).toBe(true)
  })

  it("keep the person's own default answer, whatever the administrator's is", () => {
    expect(settingsUnder({ defaultAnswer: 'no' }, DEFAULT_SETTINGS).defaultAnswer).toBe('none')
    expect(settingsUnder({ defaultAnswer: 'none' }, { ...DEFAULT_SETTINGS, defaultAnswer: 'no' }).defaultAnswer).toBe(
      'no',
    )
  })
})

it.each<[Policy, string[]]>([
  [{}, []],
  [{ defaultAnswer: 'no' }, []],
  [{ alertStyle: 'badge' }, ['alertStyle']],
  [{ journalAllowed: false }, ['journal']],
  [{ journalAllowed: true }, []],
])('under %o the settings %o cannot be changed', (policy, locked) => {
  expect([...lockedBy(policy)]).toEqual(locked)
})

it('mutes the services it names', () => {
  expect([
    mutedBy({ mutedServices: ['acme'] }, 'acme'),
    mutedBy({ mutedServices: ['acme'] }, 'other'),
    mutedBy({}, 'acme'),
  ]).toEqual([true, false, false])
})
