/**
 * Looks for misspelt English words: in documents, the interface, the stores' texts and the dataset, where words that
 * begin with a capital are taken for names, so that a new service needs no entry in any list. Words that are right go
 * into cspell.json.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { ROOT, runs } from './command.ts'
import { englishIn } from './english-in.ts'

const PLACES = [
  '*.md',
  'docs/**/*.md',
  'store/**/*.md',
  '.github/**/*.{md,yml}',
  'i18n/en/**/*.ts',
  'public/_locales/en/*.json',
]

const folder = mkdtempSync(join(tmpdir(), 'spelling-'))
try {
  const records = readdirSync(DATA_DIRECTORY, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.startsWith('schemas'))
    .toSorted()
  const texts = records.map((name) => {
    const english = englishIn(JSON.parse(readFileSync(join(DATA_DIRECTORY, name), 'utf8')))
    return english.map((text) => `${text} — ${name.toUpperCase()}\n`).join('')
  })
  const dataset = join(folder, 'dataset.txt')
  writeFileSync(dataset, texts.join(''))
  const options = ['--no-progress', '--no-summary', '--dot', '--show-context', '--config', join(ROOT, 'cspell.json')]
  const right = [
    ['lint', ...options, ...PLACES],
    ['lint', ...options, '--root', folder, dataset],
  ].map((args) => runs('cspell', args))
  if (right.includes(false)) {
    console.error('Words that are right go into cspell.json, under “words”.')
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
