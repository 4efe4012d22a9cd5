import { describe, expect, it } from 'vitest'
import { catalogueOf, fits, NO_FILTERS } from './catalogue.ts'
import type { DirectoryService } from './notice.ts'
import { type Bar, gradesFinding, gradesPlot, movesFinding, movesPlot, partnersFinding, partnersPlot } from './plots.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'

function entriesOf(...services: DirectoryService[]) {
  return catalogueOf(directoryOf(services), 'en').entries
}

const lead = (id: string) => ({ id, lead: true })
const other = (id: string) => ({ id, lead: false })
const ENTRIES = entriesOf(
  serviceWith({ id: 'a', since: '2016-05', partners: [lead('tencent')] }),
  serviceWith({ id: 'b', since: '2018', storage: 'required-by-rule', partners: [lead('tencent'), other('gcbd')] }),
  serviceWith({ id: 'c', since: '2018-02-28', storage: 'not-confirmed', partners: [lead('gcbd')] }),
  serviceWith({ id: 'd', since: '2014', status: 'ended', storage: 'reported', partners: [lead('tencent')] }),
  serviceWith({ id: 'e', storage: 'reported' }),
  serviceWith({ id: 'f', status: 'none', storage: 'none' }),
)
const UNSETTLED = entriesOf(
  serviceWith({ id: 'next', status: 'announced', storage: 'not-confirmed' }),
  serviceWith({ id: 'open', status: 'unclear', storage: 'reported', since: '2013' }),
)

function ids({ marks }: Bar): string[] {
  return marks.map(({ id }) => id)
}

describe('the plot of moves', () => {
  const { years, unknown } = movesPlot(ENTRIES, 2020)

  it('has every year from the first move to the last year asked for', () => {
    expect(years.map(({ value }) => value)).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020'])
  })

  it('has one mark a service with an arrangement, in its year or among the unknown', () => {
    expect(years.flatMap(ids)).toEqual(['d', 'a', 'b', 'c'])
    expect(unknown.map(({ id }) => id)).toEqual(['e'])
  })

  it('draws by how well the place is known, and by what has ended', () => {
    const styles = Object.fromEntries(years.flatMap(({ marks }) => marks.map(({ id, style }) => [id, style])))
    expect(styles).toEqual({ a: 'stated', b: 'required', c: 'open', d: 'ended' })
  })

  it('draws what is only announced or no longer sure as unsettled, and counts it as no service in force', () => {
    const { years, unknown } = movesPlot(UNSETTLED, 2013)
    expect([...unknown, ...years.flatMap(({ marks }) => marks)].map(({ id, style }) => [id, style])).toEqual([
      ['next', 'unsettled'],
      ['open', 'unsettled'],
    ])
    expect(gradesFinding(UNSETTLED).services).toBe(0)
    expect(partnersFinding(UNSETTLED).services).toBe(0)
  })

  it('is one empty year where nothing is known', () => {
    expect(movesPlot([], 2026)).toEqual({ years: [{ facet: 'since', value: '2026', marks: [] }], unknown: [] })
  })
})

describe('the finding on moves', () => {
  it('counts those after the law, before it, and those of which it cannot be told', () => {
    const finding = { all: 5, after: 2, before: 2, unplaced: 0, unknown: 1 }
    expect(movesFinding(ENTRIES, '2017-06-01')).toEqual(finding)
  })

  it('places none of which only the year of the law is known', () => {
    const entries = entriesOf(serviceWith({ id: 'x', since: '2017' }), serviceWith({ id: 'y', since: '2017-06' }))
    expect(movesFinding(entries, '2017-06-01')).toMatchObject({ all: 2, after: 1, before: 0, unplaced: 1 })
  })
})

describe('the plot of partners', () => {
  it('has those who run most first, and counts any part', () => {
    const { bars, rest } = partnersPlot(ENTRIES, 1)
    expect(bars.map(({ value }) => value)).toEqual(['tencent'])
    expect(rest).toBe(1)
    expect(partnersPlot(ENTRIES, 9).bars[1]?.marks.map(({ id, lead }) => [id, lead])).toEqual([
      ['c', true],
      ['b', false],
    ])
  })

  it('states who runs most of what is in force', () => {
    expect(partnersFinding(ENTRIES)).toEqual({ first: ['tencent'], runs: 2, services: 4, unnamed: 1 })
    expect(partnersFinding([])).toEqual({ first: [], runs: 0, services: 0, unnamed: 0 })
    const equal = entriesOf(
      serviceWith({ id: 'x', partners: [lead('a'), lead('b')] }),
      serviceWith({ id: 'y', status: 'ended', partners: [lead('b')] }),
    )
    expect(partnersFinding(equal)).toEqual({ first: ['a', 'b'], runs: 1, services: 1, unnamed: 0 })
  })
})

describe('the plot of grades', () => {
  it('has the grades there are, in their order', () => {
    expect(gradesPlot(ENTRIES).map((bar) => [bar.value, ids(bar)])).toEqual([
      ['company-confirmed', ['a']],
      ['reported', ['e', 'd']],
      ['required-by-rule', ['b']],
      ['not-confirmed', ['c']],
    ])
  })

  it('states of how many in force the company itself says it, and of how many it is open', () => {
    expect(gradesFinding(ENTRIES)).toEqual({ services: 4, confirmed: 1, reported: 1, required: 1, open: 1 })
  })
})

describe('a bar that is chosen', () => {
  it('gives a list of just its services', () => {
    const bars = [...movesPlot(ENTRIES, 2020).years, ...partnersPlot(ENTRIES, 9).bars, ...gradesPlot(ENTRIES)]
    for (const bar of bars.filter(({ marks }) => marks.length > 0)) {
      const listed = ENTRIES.filter((entry) => fits(entry, { ...NO_FILTERS, [bar.facet]: [bar.value] }))
      expect(listed.map(({ service }) => service.id).toSorted()).toEqual(ids(bar).toSorted())
    }
  })
})

describe('5,000 services', () => {
  it('are each drawn once', () => {
    const many = entriesOf(
      ...Array.from({ length: 5_000 }, (_, n) => serviceWith({ id: `s${n}`, since: `${2002 + (n % 25)}` })),
    )
    expect(movesPlot(many, 2026).years.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(5_000)
  })
})
