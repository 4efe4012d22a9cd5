import { expect, it } from 'vitest'
import { yearsScale } from './years-scale.ts'

it('gives each year the same room, and a day its place within its year', () => {
  const { step, at } = yearsScale(2014, 10, 12, 512)
  expect(step).toBe(50)
  expect([at(2014), at(2015), at(2017.5), at(2024)]).toEqual([12, 62, 187, 512])
})
