/**
 * Shows what a change of records says to people: the verdict lines of every service whose record changed, and pictures
 * of their popups.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { IndexedService } from '../dataset/host-index.ts'
import { loadChecked } from '../editor/load.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { hostIndex } from '../editor/publish.ts'
import { launch, start } from '../webext-harness/index.ts'
import { ROOT } from './command.ts'
import { optionsOf, refuse } from './options.ts'
import { git } from './release/git.ts'
import { changedServices } from './text/changed.ts'
import { linesOfService } from './text/verdicts.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `Usage: npm run data:preview -- --since COMMIT [--pictures] [--out FOLDER]

Writes comment.md with the verdict lines of every service whose record changed since a commit.
  --since COMMIT  a commit, branch or tag that git knows
  --pictures      takes a picture of each popup too; needs Chromium and a build (npm run build -- chrome)
  --out FOLDER    where to (.output/preview)`

const { since, pictures, out } = optionsOf(USAGE, {
  since: { type: 'string' },
  pictures: { type: 'boolean' },
  out: { type: 'string', default: '.output/preview' },
})
if (!since) refuse('--since is missing', USAGE)
const changed = git(ROOT, 'diff', '--name-only', '--end-of-options', `${since}...HEAD`, '--', 'data/services')
if (changed === undefined) refuse(`git knows no commit ${since} that this one comes from`, USAGE)
const { services } = hostIndex(loadChecked(DATA_DIRECTORY))
const { there, gone } = changedServices(changed.split('\n'), services)
const folder = resolve(out)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
if (pictures) await takePictures(there)
const parts = [
  '## What people would read',
  ...(there.length === 0 ? ['No record of a service changed.'] : []),
  ...there.map((service) => `### ${service.id}\n\n${linesOfService(service, services)}`),
  ...(gone.length === 0 ? [] : [`Gone: ${gone.map((id) => `\`${id}\``).join(', ')}`]),
]
writeWhole(join(folder, 'comment.md'), `${parts.join('\n\n')}\n`)
console.log(`${there.length} services in ${join(folder, 'comment.md')}`)

async function takePictures(shown: readonly IndexedService[]): Promise<void> {
  const extensionDir = join(ROOT, '.output', 'chrome-mv3')
  if (!existsSync(extensionDir)) refuse('there is no build for pictures: npm run build -- chrome', USAGE)
  const server = await start()
  const browser = await launch('chromium', { extensionDir, server })
  try {
    const tab = await browser.newTab()
    for (const { id, domains } of shown) {
      await tab.goto(`https://${domains[0]?.domain}/`)
      const popup = await tab.openPopup()
      await popup.waitFor(() => document.querySelector('[data-verdict]') !== null)
      await popup.screenshot(join(folder, `${id}.png`))
      await popup.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
