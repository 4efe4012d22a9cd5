import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the extension is built for. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const
export type Target = (typeof TARGETS)[number]

/** Where builds of the tests' own dataset are, below the folder of builds. */
export const TEST_BUILDS = 'tests'

/** The build of a browser that tests use, made from testing/dataset/. */
export function testBuild(target: 'chrome' | 'firefox'): string {
  return built(TEST_BUILDS, target)
}

/**
 * The folder of a build: below `.output`, or below the folder that WHEREABOUTS_OUT names.
 * @throws Error when it has not been built.
 */
export function builtFor(target: Target): string {
  return built('.', target)
}

function built(place: string, target: Target): string {
  const folder = join(resolve(process.env.WHEREABOUTS_OUT ?? '.output'), place, `${target}-mv3`)
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`The extension is not built for ${target}: run "npm test -- build" first (looked in ${folder}).`)
  }
  return folder
}
