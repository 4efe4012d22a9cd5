import { describe, expect, it } from 'vitest'
import { loadChecked } from './load.ts'
import { TEST_DIRECTORY } from './paths.ts'
import { hostIndex, notice } from './publish.ts'

const dataset = loadChecked(TEST_DIRECTORY)
const shop = dataset.services.find(({ id }) => id === 'ostrel-shop')!

describe('what is published of a service', () => {
  it('names as partners those who run it or hold its data, and none with another part', () => {
    const partners = (leads: readonly boolean[]) => {
      const arrangement = {
        ...shop.arrangement,
        partners: shop.arrangement.partners.map(({ lead, ...one }, place) =>
          leads[place] === true ? { ...one, lead: true as const } : one,
        ),
      }
      const [published] = hostIndex({ ...dataset, services: [{ ...shop, arrangement }] }).services
      return published?.partners.length
    }
    expect([partners([true, true]), partners([true, false]), partners([false, false])]).toEqual([2, 1, 0])
  })

  it('has the laws on every operator while the arrangement is active, and then only its own', () => {
    const laws = (status: typeof shop.arrangement.status) =>
      notice({ ...shop, laws: [], arrangement: { ...shop.arrangement, status } }, dataset).laws.length
    expect(laws('active')).toBe(dataset.laws.filter(({ applies }) => applies === 'operators').length)
    expect(laws('active')).toBeGreaterThan(0)
    expect(laws('ended')).toBe(0)
  })
})
