import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Background } from '../../webext-harness/index.ts'
import { FULL } from '../amount.ts'
import { inOneBrowser, ONE_OR_BOTH, shared, shows } from '../fixture.ts'
import { AMBER, ASKS, answer, at, off, QUESTION, RED, UNLISTED } from '../sites.ts'

const USUAL = { navigations: 24, windows: 2, tabs: 8, seconds: 1 }
const ALL = { navigations: 10_000, windows: 10, tabs: 200, seconds: 10 }
const TIMEOUT = FULL ? 1_800_000 : 90_000
/** Tabs that navigate at the same time. */
const AT_ONCE = 4
const CHANGES_A_SECOND = 50
/** Bytes by which the heap may differ from one measurement to the next; in Firefox compiled code comes and goes. */
const NOISE = { chromium: 1_500_000, firefox: 4_000_000 }

/** Domains, listed and not by turns, and the badge they have after the answer "yes" for Fable Cloud. */
const BADGES: Record<string, string> = {
  'fablecloud-test.com': '!',
  'example.org': '',
  'ostrelfiles-test.com': '',
  'fablecloud-test.cn': '!',
  'example.net': '',
  'larkfieldcars-test.com': '?',
}
/** Several of each domain in a row: another site costs the browser a new process. */
const HOSTS = Object.keys(BADGES).flatMap((domain) => ['a', 'b', 'c', 'd'].map((label) => `${label}.${domain}`))

describe.each(ONE_OR_BOTH)('under load in %s', (kind) => {
  const load = FULL ? ALL : USUAL
  // A process that sites share grows with every one of thousands of navigations, and slower; the extension's own does
  // not.
  const fixture = shared(kind, FULL ? { siteIsolation: true } : {})
  let background: Background
  beforeAll(async () => {
    background = await fixture.browser.background()
    await fixture.store({ [QUESTION]: answer('yes') })
  })
  afterAll(() => background.close())

  /**
   * The host and the badge of every tab with one of these sites, asked for within the browser: one question for all.
   */
  const badges = async () =>
    (await fixture.desk()).evaluate(async (hosts) => {
      const tabs = await chrome.tabs.query({})
      const all = await Promise.all(
        tabs.map(async ({ id: tabId = 0 }) => {
          const frame = await chrome.webNavigation.getFrame({ tabId, frameId: 0 })
          const { hostname } = new URL(frame?.url ?? 'about:blank')
          return hosts.includes(hostname) ? [[hostname, await chrome.action.getBadgeText({ tabId })]] : []
        }),
      )
      return all.flat() as [string, string][]
    }, HOSTS)
  const wrong = async () => (await badges()).filter(([host, text]) => text !== BADGES[host.slice(2)])

  /** So many at a time: the driver gives up on a page that does not answer for long. */
  const SLICE = 200
  /**
   * Sends tabs from host to host, each as soon as it has got there. Through the browser, as typing an address does: of
   * pages that send themselves on, Chromium keeps the whole chain and gets slower with every step.
   */
  const navigate = async (navigations: number) => {
    const desk = await fixture.desk()
    const tabIds = await desk.evaluate(async (count) => {
      const ids: number[] = []
      while (ids.length < count) ids.push((await chrome.tabs.create({ url: 'about:blank', active: false })).id ?? 0)
      return ids
    }, AT_ONCE)
    for (let done = 0; done < navigations; done += SLICE) {
      const steps = Math.ceil(Math.min(SLICE, navigations - done) / AT_ONCE)
      await desk.evaluate(
        async (ids, from, count, hosts) => {
          const go = async (tabId: number, place: number) => {
            // Each is on another site.
            const start = from + Math.floor((place * hosts.length) / ids.length)
            for (let step = 0; step < count; step++) {
              const url = `https://${hosts[(start + step) % hosts.length]}/${from + step}`
              const arrived = new Promise<void>((resolve) => {
                const look = (details: { tabId: number; url: string }) => {
                  if (details.tabId !== tabId || details.url !== url) return
                  chrome.webNavigation.onDOMContentLoaded.removeListener(look)
                  resolve()
                }
                chrome.webNavigation.onDOMContentLoaded.addListener(look)
              })
              await chrome.tabs.update(tabId, { url })
              await arrived
            }
          }
          await Promise.all(ids.map(go))
        },
        tabIds,
        done,
        steps,
        HOSTS,
      )
    }
    await expect.poll(wrong).toEqual([])
    await desk.evaluate((ids) => chrome.tabs.remove(ids), tabIds)
  }

  it(
    `of ${load.navigations} navigations in ${AT_ONCE} tabs at once, badges are right and the heap stays as it was`,
    async () => {
      await navigate(HOSTS.length)
      const before = await background.heap()
      const start = Date.now()
      await navigate(load.navigations)
      const after = await background.heap()
      if (FULL)
        console.info(
          `${kind}: ${load.navigations} navigations in ${Date.now() - start} ms, heap ${before} → ${after} bytes`,
        )
      expect(after - before).toBeLessThan(NOISE[kind])
      expect(await background.problems()).toEqual([])
    },
    TIMEOUT,
  )

  it(
    `of ${load.tabs} tabs in ${load.windows} windows and ${CHANGES_A_SECOND} changes a second, every badge is right in the end`,
    async () => {
      const desk = await fixture.desk()
      const urls = Array.from({ length: load.tabs / load.windows }, (_, place) => at(HOSTS[place % HOSTS.length]!))
      for (let window = 0; window < load.windows; window++) {
        await desk.evaluate((all) => chrome.windows.create({ url: all, focused: false }).then(() => undefined), urls)
      }
      await expect.poll(async () => (await badges()).length, { timeout: TIMEOUT }).toBe(load.tabs)
      await expect.poll(wrong, { timeout: TIMEOUT }).toEqual([])
      const before = await background.heap()
      const slowest = await desk.evaluate(
        async (changes, wait, key, no, yes, off) => {
          const turns: [string, unknown][] = [
            [key, no],
            ['setting:pause', { until: 'turned-on' }],
            ['site:fablecloud-test.com', off],
            [key, yes],
            ['setting:quietIcon', true],
            ['setting:pause', null],
            ['site:fablecloud-test.com', null],
            ['setting:quietIcon', false],
          ]
          let slow = 0
          const store = async (change: number) => {
            const [name, value] = turns[change % turns.length]!
            const start = performance.now()
            await chrome.storage.local.set({
              [name]:
                value === null && name.startsWith('site:') ? null : { v: name.startsWith('site:') ? 2 : 1, value },
            })
            slow = Math.max(slow, performance.now() - start)
          }
          const all: Promise<void>[] = []
          for (let change = 0; change < changes; change++) {
            all.push(store(change))
            await new Promise((resolve) => setTimeout(resolve, wait))
          }
          await Promise.all(all)
          return slow
        },
        Math.ceil((load.seconds * CHANGES_A_SECOND) / 8) * 8,
        1000 / CHANGES_A_SECOND,
        QUESTION,
        answer('no').value,
        answer('yes').value,
        off().value,
      )
      await expect.poll(wrong, { timeout: TIMEOUT }).toEqual([])
      const after = await background.heap()
      if (FULL) console.info(`${kind}: slowest write ${Math.round(slowest)} ms, heap ${before} → ${after} bytes`)
      expect(after - before).toBeLessThan(NOISE[kind])
      expect(await background.problems()).toEqual([])
    },
    TIMEOUT,
  )
})

describe('a tab that was discarded', () => {
  inOneBrowser((fixture) => {
    it('has the badge of what was chosen meanwhile when it is loaded again', async () => {
      await shows(await fixture.tab(ASKS), AMBER)
      await fixture.tab(UNLISTED)
      const desk = await fixture.desk()
      const discarded = await desk.evaluate(async (url) => {
        for (const { id = 0 } of await chrome.tabs.query({})) {
          const frame = await chrome.webNavigation.getFrame({ tabId: id, frameId: 0 })
          if (frame?.url !== url) continue
          await chrome.tabs.discard(id)
          return (await chrome.tabs.query({ discarded: true }))[0]?.id
        }
        return undefined
      }, ASKS)
      expect(discarded).toBeDefined()
      await fixture.store({ [QUESTION]: answer('yes') })
      await desk.evaluate((id) => chrome.tabs.update(id, { active: true }).then(() => undefined), discarded!)
      await shows(await fixture.tabAt(ASKS), RED)
    })
  })
})
