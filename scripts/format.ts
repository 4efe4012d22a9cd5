/** Formats code (and data files, by their own rule): `npm run format`. */
import { runs } from './command.ts'

const formatted = runs('biome', ['check', '--write', '.']) && runs('node', ['scripts/data-format.ts'])
process.exitCode = formatted ? 0 : 1
