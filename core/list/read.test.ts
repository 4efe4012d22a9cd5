import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readList, readText } from './read.ts'
import { filesOfPeople, SECRET } from './testing/files.ts'

const HOSTS = ['icloud.com', 'login.example.org']
const FILES = filesOfPeople('icloud.com', 'login.example.org')

describe.each(Object.entries(FILES))('%s', (_what, text) => {
  it('gives its host names and nothing else', () => {
    const { names, problem } = readText(text)
    expect([...names.keys()].sort()).toEqual(HOSTS)
    expect(problem).toBeNull()
    expect(JSON.stringify(readText(text))).not.toContain(SECRET)
  })

  it('is read alike with other line ends and encodings', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    const utf16 = (bigEndian: boolean, mark: boolean) => {
      const units = [...(mark ? '\ufeff' : ''), ...text].join('')
      const bytes = new Uint8Array(units.length * 2)
      const view = new DataView(bytes.buffer)
      for (let place = 0; place < units.length; place++) view.setUint16(place * 2, units.charCodeAt(place), !bigEndian)
      return bytes
    }
    const utf8 = (one: string) => new TextEncoder().encode(one)
    for (const bytes of [
      utf8(crlf),
      utf8(`\ufeff${text}`),
      utf16(false, true),
      utf16(true, true),
      utf16(false, false),
    ]) {
      const { names, problem } = readList(bytes)
      expect([[...names.keys()].sort(), problem]).toEqual([HOSTS, null])
    }
  })
})

describe('bytes that some program left or left out', () => {
  const inUtf16 = (text: string, big: boolean) =>
    Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
      Number,
    ).map((_byte, place, all) => all[big ? place : place ^ 1] ?? 0)
  const CHINESE = `名称,网址,密码\n${'苹果云服务器与数据一'.repeat(3)},https://icloud.com,密码`

  it.each([
    ['Chinese text in UTF-16 without a mark', inUtf16(CHINESE, false)],
    ['the same from the other end', inUtf16(CHINESE, true)],
    [
      'a zero in the text',
      new TextEncoder().encode('name,url\nSome cloud or other service,https://icloud.com\u0000\n'),
    ],
    ['line ends of old', new TextEncoder().encode('icloud.com\rb')],
  ])('%s is read', (_, bytes) => {
    const { names } = readList(bytes)
    expect([...names.keys()]).toEqual(['icloud.com'])
  })

  it('does not make a text of what is none', () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, place) => (place * 7919) % 251)
    expect(readList(picture).problem?.kind).toBe('unknown')
  })
})

describe('a file that cannot be read whole', () => {
  const bytes = (...values: number[]) => new Uint8Array(values)
  it.each([
    ['a zip archive', bytes(0x50, 0x4b, 0x03, 0x04, 0, 0), 'archive', null],
    ['a KeePass database', bytes(0x03, 0xd9, 0xa2, 0x9a, 0x67), 'encrypted', null],
    ['a database of Firefox', new TextEncoder().encode('SQLite format 3\0'), 'database', null],
    ['bookmarks of Safari in its own form', new TextEncoder().encode('bplist00'), 'property-list', null],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 0, 2, 0), 'unknown', null],
    ['an encrypted export', new TextEncoder().encode('{"encrypted": true, "data": "abc"}'), 'encrypted-export', null],
    ['words', new TextEncoder().encode('nothing here\nat all'), 'nothing', null],
    ['nothing', bytes(), 'nothing', null],
    ['a table without addresses', new TextEncoder().encode('a,b\n1,2'), 'no-column', null],
  ] as const)('is told as what it is: %s', (_what, file, kind, line) => {
    expect(readList(file).problem).toEqual({ kind, line })
  })

  it('gives what can be read of it, with the line on which it goes wrong', () => {
    const json = readText('{"items": [\n{"uri": "https://icloud.com"},\n{"uri": "https://login.exa')
    expect([[...json.names.keys()], json.problem]).toEqual([['icloud.com'], { kind: 'broken-json', line: 3 }])
    const table = readText('url,password\nhttps://icloud.com,a\nhttps://login.example.org,"open')
    expect([[...table.names.keys()], table.problem?.kind, table.problem?.line]).toEqual([HOSTS, 'broken-table', 3])
    const damaged = readList(new Uint8Array([...new TextEncoder().encode('icloud.com\n'), 0xff, 0xc3, 0x28]))
    expect([[...damaged.names.keys()], damaged.problem]).toEqual([['icloud.com'], { kind: 'damaged-text', line: 2 }])
  })

  it('is refused unread where it is larger than any list', () => {
    expect(readList({ length: 50_000_001 } as Uint8Array).problem?.kind).toBe('too-large')
  })
})

it('reads a hundred thousand lines and tells how far it is', () => {
  const lines = Array.from({ length: 100_000 }, (_, place) => `host-${place % 5_000}.example`).join('\n')
  const shares: number[] = []
  const { names } = readText(lines, (share) => shares.push(share))
  expect(names.size).toBe(5_000)
  expect(names.get('host-1.example')).toBe(20)
  expect(shares.length).toBeGreaterThan(50)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

it('reads JSON of any depth', () => {
  const deep = `${'['.repeat(20_000)}{"url":"https://icloud.com"}${']'.repeat(20_000)}`
  expect([...readText(deep).names.keys()]).toEqual(['icloud.com'])
})

it('survives any bytes, and never lets out more than host names', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        for (const host of readList(bytes).names.keys()) expect(host).toMatch(/^[^\s/?#@]+$/)
      },
    ),
  )
})

it.each([
  ['links in a line without end', `x ${'[a]('.repeat(25_000)}`],
  ['tags in a line without end', `x ${'<a href='.repeat(12_500)}`],
  ['punctuation behind an address', `https://${','.repeat(50_000)}x`],
  ['open brackets', `${'['.repeat(50_000)}](`],
  ['a table without end', `a,b\n${'"'.repeat(50_001)}`],
  ['JSON that never ends', '{"url":"'.repeat(12_500)],
  ['comments', '#\n'.repeat(50_000)],
])('takes no long time for %s', (_, text) => {
  const start = performance.now()
  readText(text)
  expect(performance.now() - start).toBeLessThan(2_000)
})
