import { describe, expect, it, vi } from 'vitest'
import type { Address } from '../../core/host.ts'
import { NOTHING_CHOSEN } from '../../core/situation.ts'
import type { ShownTab } from '../../platform/tab.ts'
import { type Contents, followSite, type Means, type Shown } from './follow-site.ts'

function tabAt(host: string | null, id = 1): ShownTab {
  const address: Address = host === null ? { kind: 'no-site' } : { kind: 'site', host }
  return { id, windowId: 1, address, private: false }
}

/** A browser of one tab, whose readings come when the test lets them. */
function world(first: ShownTab) {
  const shown: Shown[] = []
  const waiting: { address: Address; resolve: (contents: Contents) => void; reject: (error: Error) => void }[] = []
  const state = {
    tab: first as ShownTab | Promise<ShownTab>,
    moved: () => {},
    changed: () => {},
    stopped: 0,
    about: () => first.id,
  }
  const stop = () => {
    state.stopped += 1
  }
  const means: Means = {
    shownTab: async () => state.tab,
    whenTabMoves: (_search, current, moved) => {
      Object.assign(state, { moved, about: () => current().id })
      return stop
    },
    onChanged: (changed) => {
      Object.assign(state, { changed })
      return stop
    },
    readInForce: async () => ({ ...NOTHING_CHOSEN, problem: null, policyProblems: [] }),
    contentsOf: (address) => new Promise((resolve, reject) => waiting.push({ address, resolve, reject })),
  }
  const following = followSite('', (one) => shown.push(one), means)
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const read = async (place?: number) => {
    await settled()
    const one = waiting[place ?? waiting.length - 1]
    if (one === undefined) throw new Error('nothing is being read')
    one.resolve(one.address.kind === 'site' ? { state: 'unlisted', host: one.address.host } : { state: 'no-site' })
    await settled()
  }
  const said = () => shown.map((one) => ('host' in one ? `${one.state} ${one.host}` : one.state))
  return { state, waiting, following, read, settled, said }
}

describe('the popup follows its tab', () => {
  it('shows the site of the tab', async () => {
    const { read, said } = world(tabAt('a.example'))
    await read()
    expect(said()).toEqual(['unlisted a.example'])
  })

  it('takes what was shown away at once when the tab is elsewhere, before the new site is read', async () => {
    const { state, read, settled, said } = world(tabAt('a.example'))
    await read()
    state.tab = tabAt('b.example')
    state.moved()
    await settled()
    expect(said()).toEqual(['unlisted a.example', 'loading'])
    await read()
    expect(said()).toEqual(['unlisted a.example', 'loading', 'unlisted b.example'])
  })

  it('stays as it is while the page of the same site changes', async () => {
    const { state, read, said } = world(tabAt('a.example'))
    await read()
    state.moved()
    await read()
    expect(said()).toEqual(['unlisted a.example', 'unlisted a.example'])
  })

  it('stays at a listed site from one host of it to another', async () => {
    const { state, read, settled, said } = world(tabAt('www.quillon-test.cn'))
    await read()
    state.tab = tabAt('mail.quillon-test.cn')
    state.moved()
    await settled()
    expect(said()).toEqual(['unlisted www.quillon-test.cn'])
    await read()
    expect(said().at(-1)).toBe('unlisted mail.quillon-test.cn')
  })

  it('shows nothing that comes late of a site that the tab has left', async () => {
    const { state, read, settled, said } = world(tabAt('a.example'))
    await settled()
    state.tab = tabAt('b.example')
    state.moved()
    await settled()
    await read(1)
    await read(0)
    expect(said()).toEqual(['unlisted b.example'])
  })

  it('shows nothing of an address that is told late, after a newer one', async () => {
    const late = Promise.withResolvers<ShownTab>()
    const { state, read, settled, said } = world(tabAt('a.example'))
    await read()
    state.tab = late.promise
    state.moved()
    state.tab = tabAt('b.example')
    state.moved()
    await read()
    late.resolve(tabAt('c.example'))
    await settled()
    expect(said()).toEqual(['unlisted a.example', 'loading', 'unlisted b.example'])
  })

  it('goes to another tab with it', async () => {
    const { state, read, said } = world(tabAt('a.example', 1))
    await read()
    state.tab = tabAt(null, 2)
    state.moved()
    await read()
    expect(said().at(-1)).toBe('no-site')
    expect(state.about()).toBe(2)
  })

  it('reads anew when a choice changed, before anything is shown as well', async () => {
    const { state, waiting, read, settled, said } = world(tabAt('a.example'))
    await settled()
    state.changed()
    await read(0)
    expect(said()).toEqual([])
    await read(1)
    expect(said()).toEqual(['unlisted a.example'])
    state.changed()
    await settled()
    expect(waiting).toHaveLength(3)
  })

  it('says that it failed, and tries again when asked', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const { waiting, following, read, settled, said } = world(tabAt('a.example'))
    await settled()
    waiting[0]?.reject(new Error('expected in this test'))
    await settled()
    expect(said()).toEqual(['failed'])
    following.again()
    await read()
    expect(said()).toEqual(['failed', 'unlisted a.example'])
  })

  it('listens no longer once it has ended, and shows nothing more', async () => {
    const { state, following, read, said } = world(tabAt('a.example'))
    following.end()
    expect(state.stopped).toBe(2)
    await read().catch(() => undefined)
    expect(said()).toEqual([])
  })
})
