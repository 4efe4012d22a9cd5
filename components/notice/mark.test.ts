import { describe, expect, it } from 'vitest'
import { badgeOf } from '../../core/badge.ts'
import { VERDICTS } from '../../core/verdict.ts'
import { STORAGE_GRADES } from '../../dataset/vocabulary.ts'
import { isCalm, markOf } from './mark.ts'

describe('the mark of a verdict', () => {
  it.each(VERDICTS)('of %s is the badge where it has one', (verdict) => {
    const badge = badgeOf(verdict)
    if (badge) expect(markOf(verdict).sign).toBe(badge.text)
    expect(isCalm(verdict)).toBe(badge === null)
  })

  it('differs between any two calm verdicts, in its sign', () => {
    const calm = VERDICTS.filter(isCalm).map((verdict) => markOf(verdict).sign)
    expect(new Set(calm).size).toBe(calm.length)
  })

  it.each(['in-china', 'depends'] as const)('of %s is hollow where a rule says so, and else not', (verdict) => {
    const hollow = STORAGE_GRADES.filter((storage) => markOf(verdict, storage).hollow)
    expect(hollow).toEqual(['required-by-rule'])
  })
})
