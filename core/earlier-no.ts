import type { Preferences, ServiceSituation } from './situation.ts'

/**
 * Whether the person answered No to the question before it served this service: the answer does not speak for it, and
 * it is asked again.
 */
export function noBefore({ service, own }: Pick<ServiceSituation, 'service' | 'own'>, chosen: Preferences): boolean {
  if (own !== null || service.question === null) return false
  return chosen.answers.get(service.question)?.answer === 'no'
}
