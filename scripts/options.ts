/**
 * Command-line options: parsed strictly, so that a mistyped one is told rather than ignored.
 * @module
 */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** Ends the script with what is wrong and how it is used; exit code 2. */
export function refuse(message: string, usage: string): never {
  console.error(`${message}\n\n${usage}`)
  process.exit(2)
}

/**
 * The options given to the script. `--help` prints `usage` and ends it; an unknown option or a missing value prints
 * what is wrong with it and `usage`, and ends it with code 2.
 */
export function optionsOf<T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  const config = { options: { ...options, help: { type: 'boolean' } }, strict: true, allowPositionals: false } as const
  const values = (() => {
    try {
      return parseArgs(config).values
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error), usage)
    }
  })()
  if ('help' in values && values.help) {
    console.log(usage)
    process.exit(0)
  }
  return values
}

/** A whole number of at least `least` given as an option; anything else ends the script as an unknown option does. */
export function wholeNumber(name: string, value: string, least: number, usage: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= least) return number
  return refuse(`--${name}: expected a whole number of at least ${least}, found "${value}"`, usage)
}
