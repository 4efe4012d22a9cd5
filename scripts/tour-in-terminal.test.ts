import { expect, it } from 'vitest'
import { hostOf } from '../core/host.ts'
import { EXAMPLES } from './examples.ts'
import { tourInTerminal } from './tour-in-terminal.ts'

it('without a browser every example has its verdict, and two notices can be read', () => {
  const text = tourInTerminal()
  for (const { url } of EXAMPLES)
    expect(text).toMatch(new RegExp(`^${hostOf(url)} · [a-z ]`.replaceAll('.', '\\.'), 'm'))
  expect(text.match(/^Sources$/gm)).toHaveLength(2)
})
