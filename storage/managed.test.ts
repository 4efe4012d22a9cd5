import { readdirSync, readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { manifestFor } from '../editor/manifest.ts'
import { chosenFor, isLate, POLICY_FIELDS, readPolicy } from './managed.ts'
import { FakeArea } from './testing/fake-area.ts'

const ADMIN = readFileSync(new URL('../docs/ADMIN.md', import.meta.url), 'utf8')
const SCHEMA = JSON.parse(readFileSync(new URL('../public/managed-schema.json', import.meta.url), 'utf8'))
const SERVICES = readdirSync(new URL('../data/services/', import.meta.url))

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

describe('a policy', () => {
  it('is read whole', async () => {
    const policy = {
      defaultAnswer: 'no',
      alertStyle: 'quiet',
      mutedServices: ['slack', 'linkedin'],
      journalAllowed: false,
      welcomeShown: false,
    }
    expect(await readPolicy(new FakeArea(policy))).toEqual(policy)
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('is empty where there is none', async () => {
    expect(await readPolicy(new FakeArea())).toEqual({})
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('is empty in Firefox without one, which throws, and says nothing of it', async () => {
    const area = new FakeArea()
    area.readFault = new Error('Managed storage manifest not found')
    expect(await readPolicy(area)).toEqual({})
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('is empty and reported where the browser cannot read it', async () => {
    const area = new FakeArea()
    area.readFault = new Error('the disk is on fire')
    expect(await readPolicy(area)).toEqual({})
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('the disk is on fire'))
  })

  it.each([
    ['defaultAnswer', 'yes'],
    ['alertStyle', 3],
    ['mutedServices', 'slack'],
    ['mutedServices', ['Slack!']],
    ['journalAllowed', 'no'],
    ['welcomeShown', null],
    ['fontSize', 12],
  ])('with %s as %j keeps the rest and reports the field', async (field, value) => {
    const right = { defaultAnswer: 'no', alertStyle: 'quiet', journalAllowed: false }
    const policy = await readPolicy(new FakeArea({ ...right, [field]: value }))
    expect(policy).toEqual(Object.fromEntries(Object.entries(right).filter(([name]) => name !== field)))
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(field))
  })

  it('holds back what was chosen', async () => {
    const local = new FakeArea({
      'setting:journal': { v: 1, value: { on: true, retention: 30 } },
      'site:slack.com': { v: 1, value: { alerts: 'on', until: 'good', revision: 'a' } },
    })
    const policy = readPolicy(new FakeArea({ mutedServices: ['slack'], journalAllowed: false }))
    const chosen = await chosenFor('slack', 'slack.com', policy, local)
    expect(chosen.settings.journal).toEqual({ on: false, retention: 30 })
    expect(chosen).toMatchObject({ site: null, service: { alerts: 'off', until: 'good' } })
  })
})

describe('work that waits for the policy', () => {
  it('is late when the browser does not answer, and not when it does, even with an error', async () => {
    expect(await isLate(new Promise(() => undefined))).toBe(true)
    expect(await isLate(readPolicy(new FakeArea()))).toBe(false)
    await expect(isLate(Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})

describe('the schema that Chrome and Edge read', () => {
  it('has the fields and values of our own definition', () => {
    expect(SCHEMA.type).toBe('object')
    expect(Object.keys(SCHEMA.properties)).toEqual(Object.keys(POLICY_FIELDS))
    for (const [name, schema] of Object.entries(POLICY_FIELDS)) {
      const own = toJsonSchema(schema)
      const theirs = SCHEMA.properties[name]
      expect(theirs.enum, name).toEqual(own.enum)
      expect(theirs.type, name).toBe(own.type ?? 'string')
      expect(theirs.items?.type, name).toBe((own.items as { type?: string } | undefined)?.type)
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
    expect(JSON.stringify(manifestFor('firefox', [], false))).toContain(`"id":"${id}"`)
  })

  it('has only examples that are valid policies for services that are listed', async () => {
    const examples = [...ADMIN.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text))
    expect(examples.length).toBeGreaterThan(1)
    for (const example of examples) {
      const policy = policyIn(example)
      const { mutedServices = [] } = await readPolicy(new FakeArea(policy))
      expect(await readPolicy(new FakeArea(policy))).toEqual(policy)
      for (const id of mutedServices) expect(SERVICES).toContain(`${id}.json`)
    }
    expect(console.warn).not.toHaveBeenCalled()
  })
})

/** The extension's own policy in an example of a browser's policy file. */
function policyIn(example: Record<string, unknown>): Record<string, unknown> {
  const inside = Object.entries(example).find(([, value]) => typeof value === 'object' && !Array.isArray(value))
  return inside ? policyIn(inside[1] as Record<string, unknown>) : example
}
