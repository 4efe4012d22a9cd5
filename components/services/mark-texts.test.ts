import { expect, it } from 'vitest'
import { MARK_STYLES } from '../../dataset/plots.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { marksSaid, styleWord } from './mark-texts.ts'

it('says of marks how many have each state, and nothing of states that none has', () => {
  const mark = (id: string, style: (typeof MARK_STYLES)[number]) => ({ id, name: id, style, lead: true })
  const marks = [mark('a', 'ended'), mark('b', 'stated'), mark('c', 'stated')]
  expect(marksSaid(marks, servicesTexts.get())).toBe('2 stated or reported, 1 ended')
})

it('has words of its own for every state', () => {
  const words = MARK_STYLES.map((style) => styleWord(style, servicesTexts.get()))
  expect(new Set(words).size).toBe(MARK_STYLES.length)
})
