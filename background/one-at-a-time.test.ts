import { describe, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

/** Work that goes on until it is told to end, and knows how much of it was ever going on at once. */
function watched() {
  const under = { way: 0, most: 0, begun: 0 }
  const ends: { resolve(): void; reject(error: Error): void }[] = []
  const work = async () => {
    under.begun++
    under.way++
    under.most = Math.max(under.most, under.way)
    try {
      await new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
    } finally {
      under.way--
    }
  }
  return { under, ends, work }
}

const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('work that is done one at a time', () => {
  it('is done once more for all that was asked while it was under way', async () => {
    const { under, ends, work } = watched()
    const ask = oneAtATime(work)
    const all = [ask()]
    await turn()
    all.push(ask(), ask(), ask())
    await turn()
    expect(under.begun).toBe(1)
    ends[0]!.resolve()
    await turn()
    expect(under.begun).toBe(2)
    ends[1]!.resolve()
    await Promise.all(all)
    expect(under).toEqual({ way: 0, most: 1, begun: 2 })
  })

  it('is never done twice at once, whenever in the moment of its end it is asked for', async () => {
    for (let late = 0; late < 10; late++) {
      const { under, ends, work } = watched()
      const ask = oneAtATime(work)
      const first = ask()
      await turn()
      const second = ask()
      ends[0]!.resolve()
      for (let step = 0; step < late; step++) await null
      let done = false
      const all = Promise.all([first, second, ask()]).then(() => {
        done = true
      })
      while (!done) {
        for (const end of ends) end.resolve()
        await turn()
      }
      await all
      expect(under.most).toBe(1)
    }
  })

  it('is done for the next who asks, also where it failed before', async () => {
    const { ends, work } = watched()
    const ask = oneAtATime(work)
    const failed = ask()
    await turn()
    const next = ask()
    ends[0]!.reject(new Error('refused'))
    await expect(failed).rejects.toThrow('refused')
    await turn()
    ends[1]!.resolve()
    await expect(next).resolves.toBeUndefined()
  })
})
