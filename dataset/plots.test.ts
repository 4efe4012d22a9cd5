import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf, fits, NO_FILTERS } from './catalogue.ts'
import type { DirectoryService } from './notice.ts'
import {
  type Bar,
  countedIn,
  gradesFinding,
  gradesPlot,
  movesFinding,
  movesPlot,
  partnersFinding,
  partnersPlot,
  stylesIn,
} from './plots.ts'
import { directoryOf, serviceWith } from './testing/directory.ts'
import { STATUSES } from './vocabulary.ts'

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

function ids({ marks }: Bar): string[] {
  return marks.map(({ id }) => id)
}

it('an arrangement that began on the day of a law counts as after it, and not as before too', () => {
  const finding = movesFinding(entriesOf(serviceWith({ id: 'x', since: '2017-06-01' })), '2017-06-01')
  expect(finding).toEqual({ all: 1, after: 1, before: 0, unplaced: 0, unknown: 0 })
})

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

  it('draws what is only announced or unclear as neither open nor ended', () => {
    const entries = entriesOf(
      serviceWith({ id: 'x', since: '2018', status: 'announced', storage: 'not-confirmed' }),
      serviceWith({ id: 'y', since: '2018', status: 'unclear', storage: 'reported' }),
      serviceWith({ id: 'z', since: '2018', status: 'ended', storage: 'reported' }),
    )
    expect(stylesIn(movesPlot(entries, 2018).years.flatMap(({ marks }) => marks))).toEqual([
      { style: 'unsettled', count: 2 },
      { style: 'ended', count: 1 },
    ])
  })

  it('is one empty year where nothing is known', () => {
    expect(movesPlot([], 2026)).toEqual({ years: [{ facet: 'since', value: '2026', marks: [] }], unknown: [] })
  })
})

describe('the finding on moves', () => {
  it('counts those before and after the law among all arrangements', () => {
    expect(movesFinding(ENTRIES, '2017-06-01')).toEqual({ all: 5, after: 2, before: 2, unplaced: 0, unknown: 1 })
  })

  it('says of how many only the year of the law is known', () => {
    const entries = entriesOf(serviceWith({ id: 'x', since: '2017' }), serviceWith({ id: 'y', since: '2017-06' }))
    expect(movesFinding(entries, '2017-06-01')).toEqual({ all: 2, after: 1, before: 0, unplaced: 1, unknown: 0 })
  })

  it('adds up to the marks that are drawn', () => {
    const since = fc.constantFrom(null, '2014', '2017', '2017-05', '2017-06', '2018-02-28')
    const status = fc.constantFrom(...STATUSES)
    fc.assert(
      fc.property(fc.array(fc.record({ since, status })), (services) => {
        const entries = entriesOf(...services.map((own, place) => serviceWith({ ...own, id: `s${place}` })))
        const { all, after, before, unplaced, unknown } = movesFinding(entries, '2017-06-01')
        const plot = movesPlot(entries, 2026)
        expect(after + before + unplaced + unknown).toBe(all)
        expect(plot.years.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(all - unknown)
        expect(plot.unknown).toHaveLength(unknown)
      }),
    )
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

  it('has first who runs most that is in force, however many have ended', () => {
    const entries = entriesOf(
      serviceWith({ id: 'a', partners: [lead('gcbd')] }),
      ...['b', 'c', 'd'].map((id) =>
        serviceWith({ id, status: 'ended', storage: 'reported', partners: [lead('tencent')] }),
      ),
      serviceWith({ id: 'e', status: 'announced', storage: 'not-confirmed', partners: [lead('tencent')] }),
      serviceWith({ id: 'f', partners: [other('tencent')] }),
    )
    expect(partnersPlot(entries, 9).bars.map((bar) => [bar.value, countedIn(bar)])).toEqual([
      ['gcbd', 1],
      ['tencent', 0],
    ])
  })

  it('states who runs most of what is in force', () => {
    expect(partnersFinding(ENTRIES)).toEqual({ first: ['tencent'], runs: 2, services: 4, unnamed: 1 })
    expect(partnersFinding([])).toEqual({ first: [], runs: 0, services: 0, unnamed: 0 })
  })

  it('names all of those that run equally many', () => {
    const entries = entriesOf(
      serviceWith({ id: 'a', partners: [lead('tencent')] }),
      serviceWith({ id: 'b', partners: [lead('gcbd')] }),
    )
    expect(partnersFinding(entries)).toMatchObject({ first: ['tencent', 'gcbd'], runs: 1 })
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

  it('states how many in force have each grade, which adds up', () => {
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
