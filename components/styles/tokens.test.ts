import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../core/testing/contrast.ts'

const FOLDER = dirname(fileURLToPath(import.meta.url))
const SHEETS = readdirSync(FOLDER).filter((name) => name.endsWith('.css'))
const SCHEMES = ['light', 'dark'] as const

function sheet(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*.*?\*\//gs, '')
}

/** Colours by name, for the light and the dark scheme. */
const COLOURS = new Map(
  [...sheet('tokens.css').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** What text and shapes stand on, unless they bring a ground of their own. */
const GROUNDS = ['paper', 'wash', 'stored-wash', 'maybe-wash', 'calm-wash']

/** Lines that only divide: nothing is lost where they are not seen. */
const DECORATION = ['line']

/**
 * The grounds an ink stands on: `stored-ink` on `stored`; `paper` on what is filled; any other wherever text may stand.
 */
function groundsOf(ink: string): string[] {
  if (ink === 'paper') return ['ink', 'stored']
  return ink.endsWith('-ink') ? [ink.slice(0, -'-ink'.length)] : GROUNDS
}

interface Rule {
  selector: string
  declarations: { property: string; token: string }[]
}

/** Every rule of the style sheets that sets a colour, with the names of its colours. */
const RULES: Rule[] = SHEETS.filter((name) => name !== 'tokens.css').flatMap((name) =>
  [...sheet(name).matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: `${name}: ${selector.trim().replace(/\s+/g, ' ')}`,
    declarations: [...body.matchAll(/([\w-]+):[^;]*?var\(--([\w-]+)\)/g)]
      .map(([, property = '', token = '']) => ({ property, token }))
      .filter(({ token }) => COLOURS.has(token)),
  })),
)

interface Pair {
  selector: string
  front: string
  ground: string
}

function pairs(wanted: (property: string, rule: Rule) => boolean): Pair[] {
  return RULES.flatMap((rule) => {
    const own = rule.declarations.find(({ property }) => property.startsWith('background'))?.token
    return rule.declarations
      .filter(({ property, token }) => wanted(property, rule) && !DECORATION.includes(token))
      .flatMap(({ property, token }) => {
        const grounds = property === 'color' && own !== undefined ? [own] : groundsOf(token)
        return grounds.map((ground) => ({ selector: rule.selector, front: token, ground }))
      })
  })
}

function tooWeak(all: readonly Pair[], least: number): string[] {
  return all.flatMap(({ selector, front, ground }) =>
    SCHEMES.flatMap((scheme) => {
      const ratio = contrast(COLOURS.get(front)![scheme], COLOURS.get(ground)![scheme])
      return ratio < least ? [`${selector}: ${front} on ${ground}, ${scheme}: ${ratio.toFixed(2)}`] : []
    }),
  )
}

describe('the colours', () => {
  it('are read from the style sheets', () => {
    expect([...COLOURS.keys()]).toEqual(
      expect.arrayContaining([...GROUNDS, ...DECORATION, 'ink', 'edge', 'stored', 'stored-ink']),
    )
    expect(RULES.filter(({ declarations }) => declarations.length > 0).length).toBeGreaterThan(30)
  })

  it('stand in tokens.css alone, but for the shade behind dialogues', () => {
    const literal = /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?|oklch|oklab|light-dark)\((?!0 0 0 \/)/gi
    const found = SHEETS.filter((name) => name !== 'tokens.css').flatMap((name) => sheet(name).match(literal) ?? [])
    expect(found).toEqual([])
  })

  it('of text and its ground differ by 4.5 : 1 or more, in light and dark', () => {
    const texts = pairs((property) => property === 'color')
    expect(new Set(texts.map(({ front }) => front)).size).toBeGreaterThanOrEqual(7)
    expect(tooWeak(texts, 4.5)).toEqual([])
  })

  it('of borders, drawings and the focus differ from the ground by 3 : 1 or more', () => {
    const drawn = pairs((property) => /^(?:border|outline|stroke|fill|text-decoration)/.test(property))
    const shapes = drawn.filter(({ front }) => front === 'paper' || !GROUNDS.includes(front))
    expect(tooWeak(shapes, 3)).toEqual([])
  })

  it('of filled shapes differ from the ground by 3 : 1 or more, unless a text on them says it', () => {
    const fills = pairs(
      (property, { declarations }) =>
        property.startsWith('background') && !declarations.some((one) => one.property === 'color'),
    )
    const shapes = fills.filter(({ front }) => !GROUNDS.includes(front))
    expect(shapes.length).toBeGreaterThan(0)
    expect(tooWeak(shapes, 3)).toEqual([])
  })
})
