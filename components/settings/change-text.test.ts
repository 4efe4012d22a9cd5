import { afterEach, describe, expect, it } from 'vitest'
import { locale } from '../../i18n/i18n.ts'
import { speak } from '../../i18n/load.ts'
import type { PreferenceChange } from '../../storage/import-plan.ts'
import { changeText } from './change-text.ts'

afterEach(() => locale.set('en'))

const QUESTIONS = new Map([['account', 'Is your account Chinese?']])
const answer = (given: 'yes' | 'no' | 'not-sure', ...services: string[]) => ({ answer: given, services })
const off = { alerts: 'off', until: 'facts-change', revisions: ['r'] } as const
const question = (before: ReturnType<typeof answer> | null, after: ReturnType<typeof answer> | null) =>
  ({ kind: 'question', id: 'account', before, after }) as const

describe('what a backup would change, in words', () => {
  it.each<[PreferenceChange, string]>([
    [{ kind: 'setting', name: 'theme', before: 'system', after: 'dark' }, 'Theme: Same as the system →\u00A0Dark'],
    [
      { kind: 'setting', name: 'alertStyle', before: 'badge', after: 'quiet' },
      'How you are alerted: Badge →\u00A0No badge',
    ],
    [{ kind: 'setting', name: 'quietIcon', before: false, after: true }, 'Plain icon: off →\u00A0on'],
    [
      { kind: 'setting', name: 'pause', before: null, after: { until: 'turned-on' } },
      'Pause: not paused →\u00A0paused until turned on',
    ],
    [
      {
        kind: 'setting',
        name: 'journal',
        before: { on: false, retention: 365 },
        after: { on: true, retention: 'forever' },
      },
      'Journal: off (visits kept for 365 days) →\u00A0on (visits kept for ever)',
    ],
    [question(null, answer('no', 'x')), 'Is your account Chinese? not set →\u00A0answer no'],
    [question(answer('yes', 'x'), null), 'Is your account Chinese? answer yes →\u00A0not set'],
    [
      question(answer('no', 'x'), answer('no', 'x', 'y')),
      'Is your account Chinese? answer no for x (no longer listed) →\u00A0answer no for x (no longer listed), y (no longer listed)',
    ],
    [
      { kind: 'question', id: 'gone', before: null, after: answer('not-sure') },
      'gone (no longer listed): not set →\u00A0answer not sure',
    ],
    [{ kind: 'answer', id: 'gone', before: 'yes', after: null }, 'gone (no longer listed): answer yes →\u00A0not set'],
    [
      { kind: 'site', id: 'icloud.com', before: null, after: off },
      'icloud.com: not set →\u00A0alerts off until the facts change',
    ],
    [
      { kind: 'site', id: 'fablecloud-test.com', before: null, after: off },
      'fablecloud-test.com: not set →\u00A0alerts off (the facts have changed since: no effect)',
    ],
    [
      { kind: 'service', id: 'fable-cloud', before: { ...off, until: 'good' }, after: off },
      'Fable Cloud: alerts off for good →\u00A0alerts off (the facts have changed since: no effect)',
    ],
    [
      { kind: 'service', id: 'gone', before: off, after: { alerts: 'on', until: 'good', revisions: [] } },
      'gone (no longer listed): alerts off until the facts change →\u00A0alerts on',
    ],
  ])('%j', (change, words) => {
    expect(changeText(change, QUESTIONS)).toBe(words)
  })

  it.each([
    ['zh-CN', 'Is your account Chinese?未设定 →\u00A0回答“否”'],
    ['zh-TW', 'Is your account Chinese?未設定 →\u00A0回答「否」'],
  ] as const)('in %s', async (language, words) => {
    await speak(language)
    expect(changeText(question(null, answer('no')), QUESTIONS)).toBe(words)
  })
})
