/**
 * Writes every file of the dataset in the one form, so that a change shows nothing but what changed.
 * @module
 */
import { basename, join, resolve } from 'node:path'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { reformatted } from '../editor/reformat.ts'
import { optionsOf } from './options.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run data:format -- [--check] [--data FOLDER]

Formats every file of the dataset, adds the hash of the English to new translations, new ids to ids.json, and writes the JSON Schemas.
  --check        write nothing; list the files that would change and end with code 1 when there are any
  --data FOLDER  another data folder than this project's`

const options = optionsOf(USAGE, { check: { type: 'boolean' }, data: { type: 'string' } })
const root = resolve(options.data ?? DATA_DIRECTORY)
const files = reformatted(root)
for (const { path, text } of files) {
  if (!options.check) writeWhole(join(root, path), text)
  console.log(`${options.check ? 'would change' : 'wrote'} ${basename(root)}/${path}`)
}
if (files.length === 0) console.log('Every file has the right form already.')
process.exitCode = options.check && files.length > 0 ? 1 : 0
