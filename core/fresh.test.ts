import { describe, expect, it } from 'vitest'
import { freshClaims, markOf } from './fresh.ts'

const claims = [
  { id: 'c1', print: 'aaaaaa' },
  { id: 'c2', print: 'bbbbbb' },
]

describe('what is new since the notice was last opened', () => {
  it('is nothing for somebody who never opened it', () => {
    expect([...freshClaims(claims, null)]).toEqual([])
  })

  it('is nothing when every claim stands as it was seen', () => {
    expect([...freshClaims(claims, claims.map(markOf))]).toEqual([])
  })

  it('is a claim that was added', () => {
    expect([...freshClaims(claims, ['c1:aaaaaa'])]).toEqual(['c2'])
  })

  it('is a claim that was seen with another content', () => {
    expect([...freshClaims(claims, ['c1:aaaaaa', 'c2:cccccc'])]).toEqual(['c2'])
  })
})
