import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../editor/manifest.ts'
import { POLICY_FIELDS, readPolicy } from './managed.ts'
import { FakeArea } from './testing/fake-area.ts'

const ADMIN = readFileSync(new URL('../docs/ADMIN.md', import.meta.url), 'utf8')
const SCHEMA = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8'))

describe('a policy', () => {
  it('is read whole', async () => {
    const policy = {
      defaultAnswer: 'no',
      alertStyle: 'quiet',
      mutedServices: ['slack', 'linkedin'],
      journalAllowed: false,
      welcomeShown: false,
    }
    expect(await readPolicy(new FakeArea(policy))).toEqual({ policy, problems: [] })
  })

  it('is empty where there is none', async () => {
    expect(await readPolicy(new FakeArea())).toEqual({ policy: {}, problems: [] })
  })

  it('is empty where the browser has no such area', async () => {
    expect(await readPolicy(undefined)).toEqual({ policy: {}, problems: [] })
  })

  it('is empty in Firefox without one, which throws, and says nothing of it', async () => {
    const area = new FakeArea()
    area.readFault = new Error('Managed storage manifest not found')
    expect(await readPolicy(area)).toEqual({ policy: {}, problems: [] })
  })

  it('is empty and told where the browser cannot read it', async () => {
    const area = new FakeArea()
    area.readFault = new Error(`the disk is on fire ${'!'.repeat(100)}`)
    const { policy, problems } = await readPolicy(area)
    expect(policy).toEqual({})
    expect(problems).toEqual([expect.stringMatching(/^the policy cannot be read: .*the disk is on fire !+…$/)])
  })

  it.each([
    ['defaultAnswer', 'yes', 'defaultAnswer: expected ("none" | "no")'],
    ['alertStyle', 3, 'alertStyle: expected ("badge" | "notification" | "quiet")'],
    ['mutedServices', 'slack', 'mutedServices: expected a list of service ids'],
    ['journalAllowed', 'no', 'journalAllowed: expected boolean'],
    ['welcomeShown', null, 'welcomeShown: expected boolean'],
    ['fontSize', 12, 'fontSize: expected no field of this name'],
    ['toString', 12, 'toString: expected no field of this name'],
    ['x'.repeat(100), 12, `${'x'.repeat(60)}…: expected no field of this name`],
  ])('with %s as %j keeps the rest and names the field', async (field, value, problem) => {
    const right = { defaultAnswer: 'no', alertStyle: 'quiet', journalAllowed: false }
    const { policy, problems } = await readPolicy(new FakeArea({ ...right, [field]: value }))
    expect(policy).toEqual(Object.fromEntries(Object.entries(right).filter(([name]) => name !== field)))
    expect(problems).toEqual([problem])
  })

  it('keeps the good ids of a list, and names those that are none by their place', async () => {
    const mutedServices = ['slack', 'Slack!', 7, 'linkedin', { id: 'x'.repeat(100) }]
    const { policy, problems } = await readPolicy(new FakeArea({ mutedServices }))
    expect(policy).toEqual({ mutedServices: ['slack', 'linkedin'] })
    expect(problems).toEqual([
      'mutedServices.1: expected a service id, found "Slack!"',
      'mutedServices.2: expected a service id, found 7',
      expect.stringMatching(/^mutedServices\.4: expected a service id, found \{"id":"x+…$/),
    ])
  })
})

describe('the schema that Chrome and Edge read', () => {
  it('has the fields and values of our own definition', () => {
    expect(SCHEMA.type).toBe('object')
    expect(Object.keys(SCHEMA.properties)).toEqual(Object.keys(POLICY_FIELDS))
    for (const [name, schema] of Object.entries(POLICY_FIELDS)) {
      const own = toJsonSchema(schema, { errorMode: 'ignore' })
      const theirs = SCHEMA.properties[name]
      expect(theirs.enum, name).toEqual(own.enum)
      expect(theirs.type, name).toBe(own.type ?? 'string')
      // Ids are parsed one by one, so that a bad one costs no good one.
      expect(theirs.items?.type, name).toBe(own.items === undefined ? undefined : 'string')
    }
  })

  it('uses only what Chrome understands', () => {
    const known = new Set(['title', 'description', 'type', 'enum', 'items'])
    const used = Object.values<object>(SCHEMA.properties).flatMap((property) => Object.keys(property))
    expect(used.filter((keyword) => !known.has(keyword))).toEqual([])
  })
})

describe('docs/ADMIN.md', () => {
  it('names every field and every value', () => {
    for (const [name, property] of Object.entries<{ enum?: string[] }>(SCHEMA.properties)) {
      for (const word of [name, ...(property.enum ?? [])]) expect(ADMIN).toContain(`\`${word}\``)
    }
  })

  it('names the extension as Firefox knows it', () => {
    const [, id = ''] = /"([^"]+@[^"]+)"/.exec(ADMIN) ?? []
    expect(JSON.stringify(manifestFor('firefox', () => [], false))).toContain(`"id":"${id}"`)
  })

  it('has only examples that are valid policies', async () => {
    const examples = [...ADMIN.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text))
    expect(examples.length).toBeGreaterThan(1)
    for (const example of examples) {
      const policy = policyIn(example)
      expect(await readPolicy(new FakeArea(policy))).toEqual({ policy, problems: [] })
    }
  })
})

/** The extension's own policy in an example of a browser's policy file. */
function policyIn(example: Record<string, unknown>): Record<string, unknown> {
  const inside = Object.entries(example).find(([, value]) => typeof value === 'object' && !Array.isArray(value))
  return inside ? policyIn(inside[1] as Record<string, unknown>) : example
}
