/**
 * Forms of the project that pages link to, where it wants that.
 * @module
 */
import { issuesOf, PROJECT } from '../project.ts'

type Names = Pick<typeof PROJECT, 'repository' | 'correctionLinks'>

/**
 * The form for correcting a fact, with nothing but the service's id filled in; `undefined` where the project takes no
 * reports.
 */
export function correctionForm(serviceId: string, project: Names = PROJECT): string | undefined {
  return formAt(project, `correct-a-fact.yml&service=${encodeURIComponent(serviceId)}`)
}

/** The form for suggesting a service; nothing is filled in, so that no visited site is passed on. */
export function suggestionForm(project: Names = PROJECT): string | undefined {
  return formAt(project, 'suggest-a-service.yml')
}

function formAt(project: Names, template: string): string | undefined {
  return project.correctionLinks ? `${issuesOf(project)}/new?template=${template}` : undefined
}
