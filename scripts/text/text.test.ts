import { describe, expect, it } from 'vitest'
import { createLookup } from '../../core/lookup.ts'
import { localised } from '../../dataset/text.ts'
import { loadChecked } from '../../editor/load.ts'
import { TEST_DIRECTORY } from '../../editor/paths.ts'
import { hostIndex, notice } from '../../editor/publish.ts'
import { changedServices } from './changed.ts'
import { noticeText } from './notice.ts'
import { linesOfService, verdictAt } from './verdicts.ts'

const dataset = loadChecked(TEST_DIRECTORY)
const { services } = hostIndex(dataset)
const lookup = createLookup(services)
/** A service that asks and is met at hosts of more than one kind: each answer says something else. */
const asking = services.find(
  ({ question, domains }) => question !== null && new Set(domains.map(({ exposure }) => exposure)).size > 1,
)!

describe('verdicts as text', () => {
  it('say what the button says, with each answer', () => {
    const { domain } = asking.domains.find(({ exposure }) => exposure === 'account-region')!
    const said = ([null, 'yes', 'no'] as const).map((answer) =>
      verdictAt(`https://${domain}/a`, answer, services, lookup),
    )
    expect(new Set(said.map(({ verdict }) => verdict)).size).toBe(3)
    for (const { host, title } of said) {
      expect(host).toBe(domain)
      expect(title).toMatch(/^.+: .+\. Open /)
    }
  })

  it('say of what is not listed that it was not reviewed', () => {
    expect(verdictAt('https://not-listed.example/', null, services, lookup)).toMatchObject({
      host: 'not-listed.example',
      verdict: 'not listed',
      badge: 'none',
    })
  })

  it('of a service name every host once, and every kind of host', () => {
    const table = linesOfService(asking, services)
    for (const { domain, exposure } of asking.domains) {
      expect(table).toContain(domain)
      expect(table).toContain(`| ${exposure} |`)
    }
    expect(table.split('\n').every((row) => row.split('|').length === 7)).toBe(true)
  })

  it('keep what a record says from becoming more than text', () => {
    const service = {
      ...asking,
      company: { id: 'x', name: { en: '<b>|@all`[x](y)' } },
      storage: 'company-confirmed' as const,
    }
    const table = linesOfService(service, services)
    expect(table).not.toMatch(/<b>|@all|\[x\]/)
    expect(table.split('\n').every((row) => row.split('|').length === 7)).toBe(true)
  })
})

describe('a notice as text', () => {
  const texts = dataset.services.slice(0, 30).map((service) => ({
    service,
    text: noticeText(
      localised(notice(service, dataset), 'en'),
      services.find(({ id }) => id === service.id)!,
      services,
    ),
  }))
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

  it('has every fact, every step and every source', () => {
    for (const { service, text } of texts) {
      for (const said of [...service.claims.map((claim) => claim.text.en), ...service.actions.map(({ en }) => en)]) {
        expect(flat(text)).toContain(flat(said))
      }
      for (const { publisher } of service.sources) expect(flat(text)).toContain(flat(publisher))
      expect(text).not.toContain('[?]')
    }
  })

  it('is no wider than asked for, but for words that are', () => {
    for (const { text } of texts) {
      for (const line of text.split('\n')) expect(line.length <= 100 || !line.trim().includes(' ')).toBe(true)
    }
  })
})

it('services whose records changed are found by the names of the files', () => {
  const [one, other] = services
  const files = [
    `data/services/${other!.id}.json`,
    'data/services/gone.json',
    'data/laws.json',
    'x/data/services/y.json',
    '',
  ]
  expect(changedServices(files, [one!, other!])).toEqual({ there: [other], gone: ['gone'] })
})
