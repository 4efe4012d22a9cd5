/**
 * The one place where unexpected errors end: the console, each once, with where to report them. Nothing is sent
 * anywhere.
 * @module
 */
import { issuesOf, PROJECT } from '../project.ts'

const reported = new Set<string>()

/** Reports an error that nobody could handle. `where`: what was being done, in a few words. */
export function report(error: unknown, where: string): void {
  const said = `${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  if (reported.has(said)) return
  reported.add(said)
  console.error(`Whereabouts, ${said}\nIf this comes again, please tell: ${issuesOf(PROJECT)}`)
}

/** Whether an error only says that the tab is gone, which happens to whoever works on tabs that people close. */
export function isTabGone(error: unknown): boolean {
  return /no tab with id|invalid tab id|tab was closed|missing host permission for the tab/i.test(String(error))
}

/** Runs on without waiting for `work`; what it fails with is reported. */
export function withoutWaiting(work: Promise<unknown>, where: string): void {
  work.catch((error: unknown) => report(error, where))
}
