import type { IndexedService } from './dataset.ts'
import { type Answer, VERDICTS, type Verdict, verdictOf } from './verdict.ts'
import { wholeOf } from './whole-service.ts'

/**
 * The verdict now on a service of which some domains were visited: that of the domain with the strongest one. Domains that are no longer
 * listed say nothing; where none is left, the service as a whole does.
 */
export function verdictOfVisited(service: IndexedService, domains: readonly string[], answer: Answer): Verdict {
  const exposures = service.domains.filter(({ domain }) => domains.includes(domain)).map(({ exposure }) => exposure)
  const verdicts = exposures.map((exposure) => verdictOf(service, exposure, answer))
  return (
    verdicts.sort((a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b))[0] ??
    verdictOf(service, wholeOf(service).exposure, answer)
  )
}
