import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Pause, paused, pauseForAnHour, pauseUntilTomorrow } from '../core/pause.ts'
import { lookup, services } from '../platform/host-index.ts'
import { openRecords } from '../storage/database.ts'
import { listJournal } from '../storage/journal.ts'
import { World } from './testing/world.ts'

const FULL = process.env.WHEREABOUTS_FULL === '1'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const RETENTION = 30
/** Pages shown within it of each other are one visit. */
const STAY = 30 * MINUTE
/** Looks before something is said not to come; each lets everything run that can run. */
const PATIENCE = 3_000

type Deed = 'visit' | 'hour' | 'tomorrow' | 'for good' | 'resume' | 'machine sleeps'
interface Step {
  readonly deed: Deed
  /** Minutes since the step before. Half a minute of idleness is enough for the browser to end the worker. */
  readonly after: number
  readonly killed: boolean
  readonly place: number
}

const steps = fc.array(
  fc.record<Step>({
    deed: fc.constantFrom('visit', 'visit', 'visit', 'hour', 'tomorrow', 'for good', 'resume', 'machine sleeps'),
    after: fc.integer({ min: 0, max: 50 }),
    killed: fc.boolean(),
    place: fc.nat({ max: 8 }),
  }),
  { minLength: 1, maxLength: 120, size: 'max' },
)

/** The day of the journal that a moment belongs to, by the clock on the wall. */
const dayAt = (moment: number) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(moment)
const daysBefore = (moment: number, days: number) =>
  new Date(Date.parse(`${dayAt(moment)}T00:00Z`) - days * DAY).toISOString().slice(0, 10)

async function soon(check: () => void | Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await check()
    } catch (error) {
      if (attempt === PATIENCE) throw error
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** A life of the background, and beside it what a person would expect of it. */
class Life {
  readonly world = new World()
  readonly #sites: { domain: string; badge: string }[] = []
  readonly #shown = new Map<number, number>()
  readonly #visits = new Map<string, { day: string; count: number; last: number }>()
  #kept: string[] = []
  #pause: Pause | null = null
  readonly #records = openRecords()

  async begin(): Promise<void> {
    await this.#records.erase()
    await this.world.tell('runtime.onInstalled', { reason: 'update' })
    for (const { status, domains } of services) {
      if (this.#sites.length === 3) break
      const [first] = domains
      if (status === 'active' && first) await this.#tryOut(first.domain)
    }
    expect(this.#sites).toHaveLength(3)
    this.world.tabs.clear()
    await this.#store('journal', { on: true, retention: RETENTION })
    this.#kept = Array.from({ length: 5 }, (_, day) => daysBefore(Date.now(), RETENTION - 3 + day))
    await this.#records.write(async (transaction) => {
      const journal = transaction.objectStore('journal')
      const visit = { service: 'earlier', domain: 'earlier.example', count: 1, first: 1, last: 1 }
      await Promise.all(this.#kept.map((day) => journal.put({ ...visit, day })))
    })
  }

  async take({ deed, after, killed, place }: Step): Promise<void> {
    if (killed) this.#kill()
    await this.#pass(after * MINUTE)
    if (deed === 'visit') await this.#visit(place % 3, place % 2)
    else if (deed === 'machine sleeps') await this.#sleep(place * HOUR)
    else await this.#choose(deed)
    await this.#isRight()
  }

  /** Every row that must be there, with the time of its last visit, and none else. */
  async journalIsRight(): Promise<void> {
    const expected = [...this.#visits].map(([key, { count, last }]) => `${key} ${count} ${last}`)
    for (const day of this.#kept) expected.push(`earlier earlier.example ${day} 1 1`)
    await soon(async () => {
      const found = await listJournal(this.#records)
      const rows = found.ok ? found.value : []
      expect(rows.map((row) => `${row.service} ${row.domain} ${row.day} ${row.count} ${row.last}`).sort()).toEqual(
        expected.sort(),
      )
    })
  }

  end(): void {
    this.#kill()
    this.#records.close()
  }

  /** Sites with a badge, whatever the dataset. Their pages do not come, or a visit might be noted later. */
  async #tryOut(domain: string): Promise<void> {
    await this.world.goTo(0, `https://${domain}/`)
    await soon(() => expect(this.world.tabs.get(0)?.badge).not.toBe('')).catch(() => undefined)
    const badge = this.world.tabs.get(0)?.badge ?? ''
    if (badge !== '' && this.#sites.every((site) => site.domain !== domain)) this.#sites.push({ domain, badge })
  }

  #kill(): void {
    this.world.kill()
    const now = Date.now()
    vi.clearAllTimers()
    // That sets the clock back too.
    vi.setSystemTime(now)
  }

  /** Time goes by while the machine is awake: alarms come when they are due. */
  async #pass(time: number): Promise<void> {
    const end = Date.now() + time
    for (const when of this.world.alarms.values()) {
      if (when > end) continue
      await vi.advanceTimersByTimeAsync(Math.max(0, when - Date.now()))
      await this.world.ring()
      await this.#isRight()
    }
    await vi.advanceTimersByTimeAsync(Math.max(0, end - Date.now()))
  }

  /** The machine is shut: no alarm comes before it is opened again. */
  async #sleep(time: number): Promise<void> {
    vi.setSystemTime(Date.now() + time)
    await this.world.ring()
  }

  async #visit(site: number, tab: number): Promise<void> {
    const { domain = '' } = this.#sites[site] ?? {}
    // No two visits at one moment: the time of the last one tells that it has been noted.
    await vi.advanceTimersByTimeAsync(1)
    this.#shown.set(tab, site)
    for (const { service, exposure } of lookup(domain)?.listings ?? []) {
      if (exposure === 'company-site') continue
      const now = Date.now()
      const day = dayAt(now)
      const key = `${service.id} ${domain} ${day}`
      const before = this.#visits.get(key) ?? { count: 0, last: Number.NEGATIVE_INFINITY }
      this.#visits.set(key, { day, count: before.count + (now - before.last < STAY ? 0 : 1), last: now })
    }
    // Old is what is so against the last day but one on which anything was noted.
    const noted = [...new Set([...this.#kept, ...[...this.#visits.values()].map(({ day }) => day)])].sort()
    const confirmed = noted.at(-2)
    if (confirmed !== undefined) {
      const firstKept = daysBefore(Date.parse(`${confirmed}T12:00`), RETENTION - 1)
      this.#kept = this.#kept.filter((day) => day >= firstKept)
    }
    await this.world.visit(tab, `https://www.${domain}/`)
    await this.journalIsRight()
  }

  async #choose(deed: Exclude<Deed, 'visit' | 'machine sleeps'>): Promise<void> {
    const now = Date.now()
    const pauses = {
      hour: pauseForAnHour(now),
      tomorrow: pauseUntilTomorrow(now),
      'for good': { until: 'turned-on' },
      resume: null,
    } as const
    this.#pause = pauses[deed]
    await this.#store('pause', this.#pause)
  }

  async #store(setting: string, value: unknown): Promise<void> {
    await this.world.wake()
    await this.world.area.set({ [`setting:${setting}`]: { v: 1, value } })
  }

  async #isRight(): Promise<void> {
    const isPaused = paused(this.#pause, Date.now())
    const until = isPaused && typeof this.#pause?.until === 'number' ? [this.#pause.until] : []
    const badges = [...this.#shown].map(([tab, site]) => [tab, isPaused ? '' : this.#sites[site]?.badge])
    await soon(() => {
      expect([...this.world.tabs].map(([tab, { badge }]) => [tab, badge])).toEqual(badges)
      expect([...this.world.alarms.values()]).toEqual(until)
    })
  }
}

describe('a day in the life of the background: badge, alarm and journal are right at every step', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it.each([
    ['of 24 hours', 'Asia/Shanghai', '2026-11-20T15:00:00Z'],
    ['of 25 hours, as the clocks go back', 'Europe/Berlin', '2026-10-24T20:00:00Z'],
    ['of 23 hours, as they go forward', 'America/New_York', '2026-03-07T23:00:00Z'],
  ])(
    '%s',
    async (_, zone, begin) => {
      vi.stubEnv('TZ', zone)
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          vi.setSystemTime(begin)
          const life = new Life()
          try {
            await life.begin()
            for (const step of all) {
              await life.take(step)
              if (Date.now() > Date.parse(begin) + DAY + HOUR) break
            }
            await life.journalIsRight()
          } finally {
            life.end()
          }
        }),
        FULL ? { numRuns: 200 } : { numRuns: 2, seed: 1 },
      )
    },
    FULL ? 1_800_000 : 60_000,
  )
})
