import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, withoutMarkup, withoutWordsBehind } from './pieces.ts'

describe('running text', () => {
  it.each([
    ['see https://a.example/b,c now', ['see', 'https://a.example/b,c', 'now']],
    ['苹果（a.example）和b.example/c', ['a.example', 'b.example/c']],
    ['见 例子.中国/a.example', ['例子.中国/a.example']],
    ['a.example中文.b.example', ['a.example中文.b.example']],
    ['[::1]/a.example', ['[::1]/a.example']],
  ])('“%s” falls into its names', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces)
  })

  it.each([
    ['[b](https://a.example/ "c")', 'https://a.example/'],
    ['[b]: <https://a.example>', 'https://a.example'],
    ["<a href='https://a.example'>b</a>", 'https://a.example'],
    ['[url=https://a.example]b[/url]', 'https://a.example'],
    ['(b) [c] d', '(b) [c] d'],
  ])('of the link “%s” where it leads counts', (text, left) => {
    expect(withoutMarkup(text)).toBe(left)
  })

  it.each([
    ['https://a.example吧', 'https://a.example'],
    ['https://a.example。谢谢', 'https://a.example'],
    ['https://a.example，看b.example', 'https://a.example'],
    ['https://a.example。b.example/', 'https://a.example。b.example/'],
    ['https://a.example.中国/', 'https://a.example.中国/'],
    ['https://a.example/路径', 'https://a.example/路径'],
  ])('“%s” is the address %s', (text, address) => {
    expect(withoutWordsBehind(text)).toBe(address)
  })

  it('takes no long time for any text that is looked at', () => {
    const parts = fc.constantFrom('a', '.', '中', '[', '](', '<a ', 'href=', ':', '//', '。', '"', ' ')
    fc.assert(
      fc.property(fc.array(parts, { minLength: 300, maxLength: 300 }), (written) => {
        const text = written.join('').slice(0, 500)
        const start = performance.now()
        piecesOf(withoutMarkup(text))
        expect(performance.now() - start).toBeLessThan(1_000)
      }),
    )
  })
})
