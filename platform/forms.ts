/**
 * Forms of the project that pages link to. Apart from project.ts, since the worker has no use for them.
 * @module
 */
import { REPOSITORY } from './project.ts'

/** The form for correcting a fact, with nothing but the service's id filled in. */
export function correctionForm(serviceId: string): string {
  return `${REPOSITORY}/issues/new?template=correct-a-fact.yml&service=${encodeURIComponent(serviceId)}`
}

/** The form for suggesting a service; nothing is filled in, so that no visited site is passed on. */
export const SUGGESTION_FORM = `${REPOSITORY}/issues/new?template=suggest-a-service.yml`
