import { describe, expect, it } from 'vitest'
import { FULL } from '../amount.ts'
import { inOneBrowser, shows } from '../fixture.ts'
import { RecordsDesk } from '../records.ts'
import { AMBER, ASKS, answer, OTHER, QUESTION, RED } from '../sites.ts'

/** Each with two kills. */
const ROUNDS = FULL ? 100 : 5
const TIMEOUT = ROUNDS * 10_000
/** Milliseconds after what wakes the background, within which the kills are spread. */
const SPAN = 75
const DAYS = 120
const NOON = Date.UTC(2026, 0, 1, 12)

/** An import decided on, as the settings page writes it: preferences at once, records left to the background. */
function importOf(round: number, given: 'yes' | 'no') {
  const journal = Array.from({ length: DAYS }, (_, day) => ({
    service: 'slack',
    domain: 'slack.com',
    day: new Date(NOON + day * 86_400_000).toISOString().slice(0, 10),
    count: round + 1,
    first: NOON,
    last: NOON,
  }))
  const seen = { service: 'slack', revision: `round-${round}`, when: NOON + round, claims: ['c1'] }
  const records = {
    acknowledgements: [seen],
    notifications: [{ service: 'slack', revision: `round-${round}`, when: NOON + round }],
    journal,
  }
  return {
    'setting:journal': { v: 1, value: { on: true, retention: 'forever' } },
    [QUESTION]: answer(given),
    pending: { v: 1, value: { kind: 'import', id: `round-${round}`, mode: 'merge', records } },
  }
}

describe('a background killed while it writes', () => {
  inOneBrowser((fixture) => {
    it(
      `${2 * ROUNDS} times over, leaves what was or what was to be, and the badge is right at the next navigation`,
      async () => {
        const records = new RecordsDesk(fixture)
        const tab = await fixture.tab(ASKS)
        await shows(tab, AMBER)
        /** The round whose records are in the database: the same in every row. -1 while there are none. */
        const roundInside = async () => {
          const { journal = [], acknowledgements = [], notifications = [], applied = [] } = await records.dump()
          const rows = journal.filter(({ service }) => service === 'slack')
          const rounds = new Set([
            ...rows.map(({ count }) => count - 1),
            ...[...acknowledgements, ...notifications].map(({ revision }) => Number(revision.replace('round-', ''))),
            ...applied.map(({ id }) => Number(id.replace('round-', ''))),
          ])
          expect([0, DAYS]).toContain(rows.length)
          expect(rounds.size).toBe(rows.length === 0 ? 0 : 1)
          return [...rounds][0] ?? -1
        }
        const visits = async () =>
          (await records.dump()).journal?.find(({ domain }) => domain === 'fablecloud-test.com')?.count ?? 0
        let interrupted = 0
        let counted = 0
        for (let round = 0; round < ROUNDS; round++) {
          const given = round % 2 === 0 ? 'yes' : 'no'
          const desk = await fixture.desk()
          // The kill is timed in the page that wakes the background: commands to the browser take too long.
          await desk.evaluate(
            async (items, wait) => {
              await chrome.storage.local.set(items)
              await new Promise((resolve) => setTimeout(resolve, wait))
            },
            importOf(round, given),
            (round * SPAN) / ROUNDS,
          )
          await fixture.browser.stopWorker()
          const found = await roundInside()
          expect([round - 1, round]).toContain(found)
          if (found === round - 1) interrupted++
          expect((await fixture.stored())[QUESTION]).toEqual(answer(given))
          const before = await visits()
          expect([counted, counted + 1]).toContain(before)

          await tab.goto(round % 3 === 0 ? OTHER : ASKS)
          await shows(
            tab,
            round % 3 === 0
              ? AMBER
              : given === 'yes'
                ? RED
                : { text: '', title: expect.stringContaining('not your account') },
          )
          // Killed again, in the middle of noting the visit.
          await fixture.browser.stopWorker()
          counted = await visits()
          expect([before, before + 1]).toContain(counted)

          await tab.goto(ASKS)
          await expect.poll(async () => 'pending' in (await fixture.stored())).toBe(false)
          expect(await roundInside()).toBe(round)
          await records.written()
          counted = await visits()
        }
        expect(interrupted).toBeGreaterThan(0)
        await records.erase()
      },
      TIMEOUT,
    )
  })
})
