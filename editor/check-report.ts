/**
 * What data:check prints of the problems it found.
 * @module
 */
import { describe, type Problem } from './problem.ts'

/** What is listed besides errors. */
interface Listed {
  readonly warnings?: boolean
  /** Hundreds of missing translations would bury all else. */
  readonly translations?: boolean
}

/** The check that finds missing translations. */
const MISSING = 'missing-translation'

/**
 * The lines for people: every error and what else is asked for, the numbers, and what was not listed.
 * @param services how many services were checked
 */
export function checkReport(services: number, problems: readonly Problem[], listed: Listed): string[] {
  const isListed = ({ severity, check }: Problem) =>
    severity === 'error' || Boolean(check === MISSING ? listed.translations : listed.warnings)
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const unlisted = warnings.filter((warning) => !isListed(warning))
  const option = unlisted.every(({ check }) => check === MISSING) ? '--translations' : '--warnings'
  return [
    ...problems.filter(isListed).map((problem) => `${problem.severity}: ${describe(problem)}`),
    `${services} services checked: ${problems.length - warnings.length} errors, ${warnings.length} warnings`,
    ...(unlisted.length === 0
      ? []
      : [`Not listed: ${countsByCheck(unlisted)} (npm run data:check -- ${option} lists them)`]),
  ]
}

function countsByCheck(problems: readonly Problem[]): string {
  const counts = new Map<string, number>()
  for (const { check } of problems) counts.set(check ?? 'file', (counts.get(check ?? 'file') ?? 0) + 1)
  return [...counts].map(([check, count]) => `${count} ${check}`).join(', ')
}
