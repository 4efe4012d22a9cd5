/**
 * Addresses of the project that people are sent to.
 * @module
 */
const REPOSITORY = 'https://github.com/whereabouts-extension/whereabouts'

/** The form for correcting a fact, with nothing but the service's id filled in. */
export function correctionForm(serviceId: string): string {
  return `${REPOSITORY}/issues/new?template=correct-a-fact.yml&service=${encodeURIComponent(serviceId)}`
}

/** The form for suggesting a service; nothing is filled in, so that no visited site is passed on. */
export const SUGGESTION_FORM = `${REPOSITORY}/issues/new?template=suggest-a-service.yml`

export const ISSUES = `${REPOSITORY}/issues`
