import { describe, expect, it } from 'vitest'
import { factsRevision } from './revision.ts'
import { smallDataset } from './testing/fixtures.ts'
import { isNew, pendingRevision } from './unpublished.ts'

function records(released: string | undefined, ...dates: string[]) {
  const { services, ids, ...dataset } = smallDataset()
  const service = services[0]!
  service.changes = dates.map((date) => ({ ...service.changes[0]!, date }))
  return { service, dataset, ids: { ...ids, ...(released !== undefined && { released }) } }
}

describe('what is not published yet', () => {
  it.each([
    ['2026-01-01', ['2026-01-02'], true, true],
    ['2026-01-02', ['2026-01-02'], false, false],
    ['2026-01-02', ['2026-01-02', '2026-01-03'], false, true],
    ['2026-01-03', ['2026-01-02', '2026-01-03'], false, false],
    [undefined, ['2026-01-02'], false, false],
  ])('published on %s, changed on %j: new %s, entry open %s', (released, dates, fresh, open) => {
    const { service, dataset, ids } = records(released, ...dates)
    expect(isNew(service, ids)).toBe(fresh)
    expect(pendingRevision(service, dataset, ids)).toBe(open ? factsRevision(service, dataset.partners) : undefined)
  })

  it('is not told where a partner is unknown', () => {
    const { service, ids } = records('2026-01-01', '2026-01-02')
    expect(pendingRevision(service, { partners: [] }, ids)).toBeUndefined()
  })
})
