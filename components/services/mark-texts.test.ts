import { expect, it } from 'vitest'
import { MARK_STYLES } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { figuresSaid, marksSaid, styleWord } from './mark-texts.ts'

const mark = (id: string, style: (typeof MARK_STYLES)[number], lead = true) => ({ id, name: id, style, lead })

it('says of marks how many have each state, and nothing of states that none has', () => {
  const marks = [mark('a', 'ended'), mark('b', 'stated'), mark('c', 'stated')]
  expect(marksSaid(marks, servicesTexts.get())).toBe('2 stated or reported, 1 ended')
})

it('says of a bar how many are in force and led by its partner, and how many there are', () => {
  const marks = [mark('a', 'stated'), mark('b', 'stated', false), mark('c', 'unsettled'), mark('d', 'ended')]
  expect(figuresSaid({ facet: 'partner', value: 'p', marks }, servicesTexts.get())).toBe('1 of 4')
})

it('has words of its own for every state', () => {
  const words = MARK_STYLES.map((style) => styleWord(style, servicesTexts.get()))
  expect(new Set(words).size).toBe(MARK_STYLES.length)
})
