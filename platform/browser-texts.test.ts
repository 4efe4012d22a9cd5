import { beforeAll, describe, expect, it } from 'vitest'
import { alertTextsIn, menuTextsIn } from '../background/texts.ts'
import type { AlertTexts } from '../core/sentence.ts'
import { alertTextsByLanguage } from '../core/testing/samples.ts'
import { namesIn } from '../dataset/host-index.ts'
import { LANGUAGES, type Language } from '../dataset/schema.ts'
import { hostIndex } from '../editor/build.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { nameAt } from './browser-texts.ts'

let written: Record<Language, AlertTexts>
beforeAll(async () => {
  written = await alertTextsByLanguage()
})

const VALUES = {
  partners: 'A',
  company: 'B',
  rule: 'C',
  year: '2013',
  date: 'D',
  service: 'E',
  line: 'F',
  title: 'G',
  domain: 'H',
}

function said(text: unknown): unknown {
  return typeof text === 'function' ? text(VALUES) : text
}

describe('texts that the browser keeps', () => {
  it.each(LANGUAGES)('say what is written for %s', (language) => {
    const kept = alertTextsIn(language)
    const keys = Object.keys(written[language]) as (keyof AlertTexts)[]
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.map((key) => [key, said(kept[key])])).toEqual(keys.map((key) => [key, said(written[language][key])]))
  })

  it('include the menus, filled in', () => {
    expect(menuTextsIn('en').services).toBe('All services')
    expect(menuTextsIn('zh-TW').search({ text: '$1' })).toContain('$1')
  })

  it('are not made up where there is none', () => {
    expect(() => Reflect.get(alertTextsIn('en'), 'nothing')).toThrow('the package has no text alert_nothing_en')
    expect(() => nameAt(-1)).toThrow('the package has no text name_-1')
  })
})

describe('names that the browser keeps', () => {
  it('are those of the host index, every one', () => {
    const { names } = hostIndex(loadChecked(DATA_DIRECTORY))
    expect(names.map((_, number) => nameAt(number))).toEqual(names)
    expect(() => namesIn(names)(names.length)).toThrow()
  })
})
