/**
 * What the popup is about: the tab's site, what is in force for it, and the notice of its strongest service; kept
 * current while the tab moves and choices change. All from bundled data and stored preferences; the worker is never
 * asked.
 * @module
 */
import type { Address } from '../../core/host.ts'
import type { Site } from '../../core/lookup.ts'
import { siblingsAt, situationsOf } from '../../core/siblings.ts'
import { type ServiceSituation, type Situation, situationOf } from '../../core/situation.ts'
import type { OutOfScopeSite } from '../../dataset/host-index.ts'
import type { NoticeModule } from '../../dataset/notice.ts'
import { noticeModule } from '../../platform/bundled.ts'
import { lookup, outOfScopeSiteOf, services } from '../../platform/host-index.ts'
import { report } from '../../platform/report.ts'
import { type ShownTab, shownTab, whenTabMoves } from '../../platform/tab.ts'
import { readPolicy } from '../../storage/managed.ts'
import { onChanged } from '../../storage/preferences.ts'
import { type InForce, inTime, NO_POLICY, readInForce } from '../../storage/reader.ts'

/** What the popup shows, and over which tab. */
export type Shown = { tab: Pick<ShownTab, 'windowId' | 'private'> } & (
  | { state: 'loading' | 'failed' | 'no-site' }
  | { state: 'unlisted'; host: string }
  | { state: 'out-of-scope'; host: string; site: OutOfScopeSite }
  | ListedSite
)

export interface ListedSite {
  state: 'listed'
  host: string
  site: Site
  inForce: InForce
  situation: Situation
  /** The other services of the site's companies. */
  siblings: readonly ServiceSituation[]
  /** Of the strongest service. */
  notice: NoticeModule
}

export interface Following {
  /** Reads everything anew. */
  again: () => void
  end: () => void
}

const UNKNOWN: ShownTab = { id: null, windowId: null, address: { kind: 'no-site' }, private: false }

/** What is read and listened to. */
export interface Means {
  shownTab: typeof shownTab
  whenTabMoves: typeof whenTabMoves
  onChanged: (changed: () => void) => () => void
  readInForce: (late: () => void) => Promise<InForce>
  contentsOf: (address: Address, inForce: Promise<InForce>) => Promise<Contents>
}

const MEANS: Means = { shownTab, whenTabMoves, onChanged, readInForce: inForceNow, contentsOf }

/** Follows the tab named in `search`, or the one the popup was opened over; `show` is called with each new state. */
export function followSite(search: string, show: (shown: Shown) => void, means: Means = MEANS): Following {
  let tab = UNKNOWN
  let turn = 0
  /** The address of what is shown; null until something is. */
  let shownFor: string | null = null

  const showNow = (shown: Shown) => {
    shownFor = keyOf(tab.address)
    show(shown)
  }
  /** Only the latest of several readings is shown: an earlier one that comes late is about what was. */
  const read = (where: string, work: (isCurrent: () => boolean) => Promise<void>) => {
    turn += 1
    const mine = turn
    work(() => mine === turn).catch((error: unknown) => {
      report(error, where)
      if (mine === turn) showNow({ state: 'failed', tab })
    })
  }
  const find = () =>
    read('reading the notice', async (isCurrent) => {
      // Begins before the address is known: what was chosen is read as a whole.
      const inForce = means.readInForce(() => {
        if (isCurrent()) find()
      })
      const found = await means.shownTab(search)
      if (!isCurrent()) return
      const moved = shownFor !== null && keyOf(found.address) !== shownFor
      tab = found
      // What was shown is about another site now: nothing of it may be pressed any more.
      if (moved) show({ state: 'loading', tab })
      const shown = await means.contentsOf(tab.address, inForce)
      if (isCurrent()) showNow({ ...shown, tab })
    })
  const stops = [means.whenTabMoves(search, () => tab, find), means.onChanged(find)]
  find()
  return {
    again: find,
    end: () => {
      turn += 1
      for (const stop of stops) stop()
    },
  }
}

/** What tells one subject of the popup from another: the listed site, or else the host. */
function keyOf(address: Address): string {
  return address.kind === 'site' ? (lookup(address.host)?.domain ?? address.host) : ''
}

/** What is shown over a tab, without the tab. */
export type Contents = Shown extends infer State ? (State extends { tab: unknown } ? Omit<State, 'tab'> : never) : never

async function contentsOf(address: Address, reading: Promise<InForce>): Promise<Contents> {
  if (address.kind === 'no-site') return { state: 'no-site' }
  const { host } = address
  const site = lookup(host)
  if (site === null) {
    const outOfScope = outOfScopeSiteOf(host)
    return outOfScope === null ? { state: 'unlisted', host } : { state: 'out-of-scope', host, site: outOfScope }
  }
  const others = siblingsAt(site, services)
  const now = Date.now()
  const inForce = await reading
  const situation = situationOf(site, inForce, now)
  const notice = await noticeModule(situation.services[0].service.id)
  return { state: 'listed', host, site, inForce, situation, siblings: situationsOf(others, inForce, now), notice }
}

/** @param late called when the policy comes so late that this goes without it */
function inForceNow(late: () => void): Promise<InForce> {
  const policy = readPolicy()
  const known = inTime(policy).then((read) => {
    if (read === null) policy.then(late, (error: unknown) => report(error, 'reading the policy'))
    return read ?? NO_POLICY
  })
  return readInForce(known)
}
