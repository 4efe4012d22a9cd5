import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definitionAt, SETTING_NAMES } from '../../storage/definitions.ts'
import { invalidSamples } from '../../storage/testing/samples.ts'
import { buildFor, type Fixture, inOneBrowser, shared, shows } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import { AMBER, ASKS, answer, CHINA, OTHER, QUESTION, RED } from '../sites.ts'
import { Variant } from '../variant.ts'

const KEYS = [
  ...SETTING_NAMES.map((name) => `setting:${name}`),
  QUESTION,
  'site:fablecloud-test.com',
  'service:fable-cloud',
  'pending',
]
const JOURNAL_ON = { 'setting:journal': { v: 1, value: { on: true, retention: 365 } } }
const NOT_SAVED = 'This could not be saved: the browser’s storage is full or unavailable. The alert still holds.'

/** Warning and popup work: red and amber badges, a notice with its facts, an answer that takes effect. */
async function warns(fixture: Fixture): Promise<void> {
  await fixture.desk()
  const tab = await fixture.tab(ASKS)
  await shows(tab, AMBER)
  await shows(await fixture.tab(CHINA), RED)
  const popup = await fixture.popup(tab)
  expect(await popup.verdict()).toBe('depends')
  expect((await popup.facts()).length).toBeGreaterThan(3)
  await popup.answer('Yes')
  await expect.poll(() => popup.verdict()).toBe('in-china')
  await shows(tab, RED)
  await popup.close()
}

describe('whatever happens to what is stored', () => {
  inOneBrowser((fixture) => {
    const records = new RecordsDesk(fixture)

    it.each([0, 1])(
      'values of the wrong type in every key at once (choice %i) are set aside, and warning goes on',
      async (choice) => {
        const wrong = Object.fromEntries(
          KEYS.map((key, place) => {
            const values = [
              0,
              'x',
              [null],
              ...(key === 'pending' ? [] : invalidSamples(definitionAt(key)!.schema).slice(-20)),
            ]
            const value = values[(choice + place) % values.length]
            return [key, choice === 1 ? value : { v: choice + 1, value }]
          }),
        )
        await fixture.store(wrong)
        await warns(fixture)
        const stored = await fixture.stored()
        for (const key of KEYS) expect([key, stored[`set-aside:${key}`]]).toEqual([key, wrong[key]])
        expect(stored[QUESTION]).toEqual(answer('yes'))
      },
    )

    it('the database deleted under its hands is made anew', async () => {
      await fixture.store(JOURNAL_ON)
      await shows(await fixture.tab(OTHER), AMBER)
      await expect.poll(async () => (await records.dump()).journal).toHaveLength(1)
      await records.erase()
      await warns(fixture)
      await expect
        .poll(async () => (await records.dump()).journal?.map(({ domain }) => domain))
        .toEqual(['fablecloud-test.cn', 'fablecloud-test.com'])
      await expect.poll(async () => (await records.dump()).acknowledgements).toHaveLength(1)
    })

    it('a database of a later release is left alone', async () => {
      await fixture.store(JOURNAL_ON)
      await records.makeNewer()
      const background = await fixture.browser.background()
      await warns(fixture)
      await records.written()
      expect(await records.dump()).toEqual({ 'of-later': [] })
      expect(await background.problems()).toEqual(expectedProblems(fixture, 'newer'))
      await background.close()
    })

    it('a database that an older connection holds up is done without, and used again when it is free', async () => {
      await fixture.store(JOURNAL_ON)
      await shows(await fixture.tab(OTHER), AMBER)
      await expect.poll(async () => (await records.dump()).journal).toHaveLength(1)
      const letGo = await records.block()
      // Held up any longer, it would keep every later test from its reset.
      await warns(fixture).finally(letGo)
      // What was given up meanwhile is not made good; what comes now is noted.
      await shows(await fixture.tab(ASKS), RED)
      await expect
        .poll(async () => (await records.dump()).journal?.map(({ domain }) => domain))
        .toContain('fablecloud-test.com')
    })
  })
})

describe('in chromium with a bounded storage.local that is full', () => {
  // The build asks for unlimited storage; as it would be without.
  const fixture = shared('chromium')
  let variant: Variant | undefined
  beforeAll(async () => {
    variant = await Variant.of(buildFor('chromium'))
    await variant.edit('manifest.json', (manifest) => manifest.replace(/"unlimitedStorage",?/, '').replace(',]', ']'))
    await fixture.update(variant.folder)
  })
  afterAll(() => variant?.dispose())

  it('the popup says that the answer is not saved, and the badge stays right', async () => {
    const desk = await fixture.desk()
    await desk.evaluate(async () => {
      for (let size = 4_000_000, number = 0; size >= 1; number++) {
        const done = await chrome.storage.local.set({ [`filler-${number}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        )
        if (!done) size = Math.floor(size / 2)
      }
    })
    const own = () =>
      desk.evaluate(async () => {
        const stored = Object.entries(await chrome.storage.local.get(null)).filter(
          ([key]) => !key.startsWith('filler-'),
        )
        return Object.fromEntries(stored)
      })
    const tab = await fixture.tab(ASKS)
    await shows(tab, AMBER)
    const popup = await fixture.popup(tab)
    await popup.answer('Yes')
    await expect.poll(() => popup.problem()).toBe(NOT_SAVED)
    expect(await popup.verdict()).toBe('depends')
    expect(await popup.answers()).toEqual([])
    await shows(tab, AMBER)
    expect(await own()).toEqual({})

    await desk.evaluate(() => chrome.storage.local.remove('filler-0'))
    await popup.answer('Yes')
    await shows(tab, RED)
    expect(await popup.problem()).toBeUndefined()
    expect(await own()).toEqual({ [QUESTION]: answer('yes') })
  })
})

/** What is said once in the console, and nothing uncaught beside it. Firefox is asked for what is uncaught alone. */
function expectedProblems(fixture: Fixture, problem: string): unknown[] {
  if (fixture.kind === 'firefox') return []
  return [
    expect.stringContaining(`noting a visit: records unavailable: ${problem}`),
    expect.stringContaining(`pruning the journal: records unavailable: ${problem}`),
  ]
}
