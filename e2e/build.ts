import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the extension is built for. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const
export type Target = (typeof TARGETS)[number]

/**
 * The folder of a build: below `.output`, or below the folder that WHEREABOUTS_OUT names.
 * @throws Error when it has not been built.
 */
export function builtFor(target: Target): string {
  const folder = join(resolve(process.env.WHEREABOUTS_OUT ?? '.output'), `${target}-mv3`)
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(
      `The extension is not built for ${target}: run "npm run build -- ${target}" first (looked in ${folder}).`,
    )
  }
  return folder
}
