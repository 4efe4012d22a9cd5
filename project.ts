/**
 * The names that whoever publishes the extension must own. `npm run release` refuses to make anything while `owned` is
 * false.
 * @module
 */
interface Project {
  /** Whether all of these are the publisher's own; until then they are placeholders. */
  owned: boolean
  /** Where code, records and issues are. */
  repository: string
  /** What Firefox and its add-on site know the extension by; it can never change after the first publication. */
  geckoId: string
  /**
   * Whether pages link to the project's forms. Without it nobody's report or suggestion can go to a stranger by
   * mistake.
   */
  correctionLinks: boolean
}

export const PROJECT: Project = {
  owned: false,
  repository: 'https://github.com/whereabouts-extension/whereabouts',
  geckoId: 'whereabouts@whereabouts.example',
  correctionLinks: true,
}

/** Where issues are. */
export function issuesOf({ repository }: Pick<Project, 'repository'>): string {
  return `${repository}/issues`
}

/** Where somebody can tell of a weakness without others reading it. */
export function privateReportsOf({ repository }: Pick<Project, 'repository'>): string {
  return `${repository}/security/advisories/new`
}
