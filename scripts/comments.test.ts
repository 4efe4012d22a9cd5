import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longComments } from './comments.ts'

const ROOT = join(import.meta.dirname, '..')
const FILES = ['*.ts', '*.tsx', '*.mjs', '*.js', '*.css', '*.html']

describe('comments', () => {
  it('end where the code does', () => {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...FILES], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    const files = listed.split('\n').filter((file) => file !== '' && existsSync(join(ROOT, file)))
    const long = files.flatMap((file) =>
      longComments(readFileSync(join(ROOT, file), 'utf8')).map((line) => `${file}:${line}`),
    )
    expect(long).toEqual([])
  })

  const long = 'a word '.repeat(20)

  it.each([
    `/** ${long}*/`,
    ` * ${long}`,
    `// ${long}`,
    `const one = 1 // ${long}`,
    `    {/* ${long}*/}`,
    `<!-- ${long}-->`,
  ])('are found wherever they are too long: %s', (line) => {
    expect(longComments(`const before = 1\n${line}`)).toEqual([2])
  })

  it.each([`const text = '${long}'`, `const address = 'https://example.org/${long}'`, `// ${'a'.repeat(117)}`])(
    'are not found in texts, or where they end in time: %s',
    (line) => {
      expect(longComments(line)).toEqual([])
    },
  )
})
