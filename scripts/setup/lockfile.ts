/**
 * What makes a lockfile hold for everyone.
 * @module
 */

/** A lockfile as npm writes it, as far as it is looked at here. */
export interface Lockfile {
  packages: Readonly<Record<string, Entry>>
}

interface Entry {
  /** A folder of this project, such as a workspace, stands in it as it is. */
  link?: boolean
  integrity?: string
  resolved?: string
  optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * What is wrong with a lockfile, a sentence each. npm writes one for this system alone where `node_modules` is there,
 * and the address of the registry that this machine happens to use.
 */
export function problemsIn({ packages }: Lockfile): string[] {
  const entries = Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && !link)
  return [
    ...Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFound(packages, place, name))
        .map((name) => `${name}, which ${place || 'the project'} may use on some systems, has no entry`),
    ),
    ...entries
      .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
      .map(([place]) => `${place} is not named by its hash`),
    ...entries
      .filter(([, { resolved }]) => resolved !== undefined)
      .map(([place, { resolved }]) => `${place} is tied to one registry: ${resolved}`),
  ]
}

/** As Node.js looks for a package: beside what wants it, then in the folders above. */
function isFound(packages: Lockfile['packages'], place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}
