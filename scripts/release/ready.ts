/**
 * Whether the project is in a state to be released.
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDay } from '../../core/day.ts'
import type { PROJECT } from '../../project.ts'
import { git, lastTag } from './git.ts'
import { permissionProblems } from './permissions.ts'

/** What is in the way of a release, a sentence each; empty when nothing is. */
export function releaseProblems(root: string, project: typeof PROJECT): string[] {
  const text = (path: string) => readFileSync(join(root, path), 'utf8')
  const { version } = JSON.parse(text('package.json')) as { version: string }
  const status = git(root, 'status', '--porcelain')
  if (status === undefined)
    return [...ownershipProblems(project), 'A release is made in a git repository, which this is not.']
  const tags = (git(root, 'tag', '--list', 'v*') ?? '').split('\n').filter(Boolean)
  const tag = lastTag(root)
  return [
    ...ownershipProblems(project),
    ...treeProblems(status),
    ...versionProblems(version, JSON.parse(text('package-lock.json')).version, tags),
    ...(notesOf(text('CHANGELOG.md'), version) === undefined
      ? [`CHANGELOG.md has no dated section “## [${version}] - YYYY-MM-DD”.`]
      : []),
    ...(tag === undefined
      ? ['There is no tag of an earlier release to compare with: fetch the tags (git fetch --tags).']
      : permissionProblems(root, tag)),
  ]
}

/** Names that somebody else could own. */
export function ownershipProblems({ owned, repository, geckoId }: typeof PROJECT): string[] {
  if (!owned) {
    return ['The names in project.ts are placeholders: put in names that are yours, then set “owned” to true.']
  }
  const left = [repository, geckoId].filter((name) => /\.example\b|whereabouts-extension\//.test(name))
  return left.map((name) => `project.ts says that “${name}” is owned, but it is the placeholder.`)
}

/** Changes that no commit holds. */
export function treeProblems(status: string): string[] {
  const changed = status.split('\n').filter(Boolean).length
  return changed === 0
    ? []
    : [`${changed} files are changed or new and in no commit: commit or remove them (git status).`]
}

/** A version that is none, is not the same everywhere, is there already, or is not newer than all others. */
export function versionProblems(version: string, inLockfile: string, tags: readonly string[]): string[] {
  if (numbersOf(version) === undefined)
    return [`The version “${version}” in package.json is not three numbers, as stores want it.`]
  const problems: string[] = []
  if (inLockfile !== version) {
    problems.push(
      `package.json says version ${version}, package-lock.json ${inLockfile}: npm run deps:update -- --keep.`,
    )
  }
  if (tags.includes(`v${version}`)) problems.push(`Version ${version} is released already: there is a tag v${version}.`)
  const newer = tags.filter((tag) => isNewer(tag.slice(1), version))
  if (newer.length > 0) problems.push(`Version ${version} is older than ${newer.join(', ')}.`)
  return problems
}

/** What CHANGELOG.md says of a version, without its heading; `undefined` where there is no dated section for it. */
export function notesOf(changelog: string, version: string): string | undefined {
  const lines = changelog.split('\n')
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - (.+)$`)
  const start = lines.findIndex((line) => isDay(heading.exec(line)?.[1] ?? ''))
  if (start === -1) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line))
  return rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim()
}

function numbersOf(version: string): number[] | undefined {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : undefined
}

function isNewer(version: string, than: string): boolean {
  const [ours, theirs] = [numbersOf(version) ?? [], numbersOf(than) ?? []]
  const place = ours.findIndex((number, index) => number !== theirs[index])
  return place !== -1 && (ours[place] ?? 0) > (theirs[place] ?? 0)
}
