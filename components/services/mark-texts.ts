/**
 * What marks of plots say in words: a colour or a dash is never the only one to say it.
 * @module
 */
import { type Bar, countedIn, type Mark, type MarkStyle, stylesIn } from '../../dataset/plots.ts'
import type { ServicesTexts } from './row-texts.ts'

/** A style in words. */
export function styleWord(style: MarkStyle, t: ServicesTexts): string {
  switch (style) {
    case 'stated':
      return t.markStated
    case 'required':
      return t.markRequired
    case 'open':
      return t.markOpen
    case 'unsettled':
      return t.markUnsettled
    case 'ended':
      return t.markEnded
  }
}

/** The figures beside a bar: how many of its marks the title counts, and how many there are. */
export function figuresSaid(bar: Bar, t: ServicesTexts): string {
  return t.figure({ counted: countedIn(bar), all: bar.marks.length })
}

/** How many marks there are of each style: "5 stated or reported, 2 required by a rule". */
export function marksSaid(marks: readonly Mark[], t: ServicesTexts): string {
  return stylesIn(marks)
    .map(({ style, count }) => t.marks({ count, style: styleWord(style, t) }))
    .join(t.listSeparator)
}
