import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireBrowser } from '../browsers.ts'
import type { Workspace } from '../workspace.ts'

/**
 * Where Chromium looks for policies. It is a folder of the whole system, so tests lay another over it that one browser
 * alone sees.
 */
const FOLDER = '/etc/chromium'

/**
 * Whether this system lets a program have a file system of its own (Linux, mostly), and the browser is Chromium: Chrome
 * and Edge look elsewhere.
 */
export function canLayDownPolicy(): boolean {
  if (!requireBrowser('chromium').includes('chromium')) return false
  return spawnSync('unshare', [...namespace(), 'mount', '-t', 'tmpfs', 'tmpfs', FOLDER]).status === 0
}

/** Makes a command that starts Chromium under a policy for the extension. @returns its path */
export async function underPolicy(workspace: Workspace, managed: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = workspace.path('policies')
  const policies = join(folder, 'policies', 'managed')
  await mkdir(policies, { recursive: true })
  const policy = { '3rdparty': { extensions: { [idOf(workspace.extension)]: managed } } }
  await writeFile(join(policies, 'test.json'), JSON.stringify(policy))
  // Chromium waits for some seconds before it reads what was just written.
  const earlier = new Date(Date.now() - 3_600_000)
  for (const path of [join(policies, 'test.json'), policies]) await utimes(path, earlier, earlier)
  const command = workspace.path('chromium-under-policy')
  const inside = `mount --bind '${folder}' ${FOLDER} && exec '${requireBrowser('chromium')}' "$@"`
  const script = `#!/bin/sh\nexec unshare ${namespace().join(' ')} sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`
  await writeFile(command, script, { mode: 0o755 })
  return command
}

/** Without the rights of root, a namespace of users as well. */
function namespace(): string[] {
  return process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user']
}

/** The id Chromium gives an unpacked extension: the first half of its path's SHA-256, in the letters a to p. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...hex].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('')
}
