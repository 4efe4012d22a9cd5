import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csv } from './csv.ts'

/** A plain reader of RFC 4180, to check against. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = text.replace('\ufeff', '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)
  for (const [whole, cell = '', end] of cells) {
    if (whole === '') break
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

it('quotes what needs it and leaves numbers as they are', () => {
  expect(csv([['a', 'say "hi", you', 3]])).toBe('\ufeffa,"say ""hi"", you",3\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('makes %j a text', (formula) => {
  expect(read(csv([['x', formula]]))).toEqual([['x', `'${formula}`]])
})

it('gives back every text, with an apostrophe before what begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const texts = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)))
      expect(read(csv(rows))).toEqual(texts)
    }),
  )
})

it('lets no cell begin as a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), fc.string(), (sign, rest) => {
      expect(read(csv([['x', sign + rest]]))[0]?.[1]).toMatch(/^'/)
    }),
  )
})
