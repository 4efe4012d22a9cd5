/** Starts WXT's development mode, with reloading: `npm run dev`, `npm run dev -- firefox`. The content security policy is looser there. */
import { runs } from './command.ts'

const [target = 'chrome'] = process.argv.slice(2)
process.exitCode = runs('wxt', ['-b', target, '--mv3']) ? 0 : 1
