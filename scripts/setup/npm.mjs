/**
 * Where npm's own program is, so that it can be started with a Node.js of one's choice and without a shell: on Windows
 * `npm` is a script of the command interpreter, which reads `&` and quotes in arguments its own way.
 * @module
 */
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/**
 * The path of npm's `npm-cli.js`, or `undefined` where it is not to be found: what runs us tells it, else it stands
 * beside a Node.js.
 * @param {Record<string, string | undefined>} env
 * @param {string} execPath
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function npmProgram(env, execPath, exists = existsSync) {
  const told = env.npm_execpath
  const folders = [dirname(execPath), ...(env.PATH ?? '').split(delimiter).filter(Boolean)]
  const beside = folders.flatMap((folder) => [
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ])
  return [...(told !== undefined && /[\\/]npm-cli\.js$/.test(told) ? [told] : []), ...beside].find((place) =>
    exists(place),
  )
}
