import { describe, expect, it } from 'vitest'
import { inOneBrowser } from './fixture.ts'
import { ServicesPage } from './pages/services.ts'
import { answer, OTHER_QUESTION, OTHER_SERVICE } from './sites.ts'

/** How many the dataset has. */
const SERVICES = 13

describe('the page of all services', () => {
  inOneBrowser((fixture) => {
    const open = (query?: string) => ServicesPage.open(fixture, query)

    it('lists every service, and forgives a typing error while one types', async () => {
      const services = await open()
      expect((await services.list()).length).toBe(SERVICES)
      await services.search('fabel clud')
      await expect.poll(() => services.list()).toContain('fable-cloud')
      await expect.poll(() => services.query()).toBe('?q=fabel+clud')
    })

    it.each([
      ['a Chinese partner', '红丘数据', 'fable-cloud'],
      ['a Chinese name', '寓言云', 'fable-cloud'],
      ['a domain', 'www.fablecloud-test.com', 'fable-cloud'],
    ])('finds by %s', async (_, text, id) => {
      const services = await open(`?q=${encodeURIComponent(text)}`)
      await expect.poll(() => services.list()).toContain(id)
      expect(await services.searched()).toBe(text)
    })

    it('keeps search and filters in the address, so that a view can be opened again', async () => {
      const services = await open()
      await services.filter('status', 'ended')
      await expect.poll(() => services.query()).toBe('?status=ended')
      await expect.poll(() => services.list()).toContain('quillon-notes')
      const list = await services.list()
      const again = await open(await services.query())
      await expect.poll(() => again.list()).toEqual(list)
    })

    it('is worked with the keyboard alone: / to search, arrows to move, Enter to open, back to return', async () => {
      const services = await open()
      await services.page.press('/')
      await expect.poll(() => services.focused()).toBe('search')
      await services.page.type('fable')
      await expect.poll(() => services.query()).toBe('?q=fable')
      await expect.poll(async () => (await services.list()).length).toBeLessThan(SERVICES)
      const [first, second] = await services.list()
      await services.page.press('ArrowDown')
      await expect.poll(() => services.focused()).toBe(first)
      await services.page.press('ArrowDown')
      await expect.poll(() => services.focused()).toBe(second)
      await services.page.press('ArrowUp')
      await services.page.press('ArrowUp')
      await expect.poll(() => services.focused()).toBe('search')
      await services.page.press('ArrowDown')
      await services.page.press('Enter')
      await expect.poll(async () => (await services.notice()).service).toBe(first)
      await expect.poll(() => services.query()).toBe(`?q=fable&service=${first}`)
      await services.page.evaluate(() => history.back())
      await expect.poll(() => services.focused()).toBe(first)
    })

    it('opens a notice by its address, with the verdict of the person’s own answer, and takes an answer', async () => {
      await fixture.store({ [OTHER_QUESTION]: answer('no', [OTHER_SERVICE]) })
      expect(await (await open('?service=fable-cloud')).opened()).toEqual({
        service: 'fable-cloud',
        verdict: 'depends',
      })
      const cars = await open('?service=larkfield-cars')
      expect(await cars.opened()).toEqual({ service: 'larkfield-cars', verdict: 'not-you' })
      await cars.page.click('[data-answer="yes"]')
      await expect.poll(() => cars.notice()).toEqual({ service: 'larkfield-cars', verdict: 'in-china' })
    })

    it.each([
      ['an unknown service', '?service=no-such-service', 'No such service'],
      ['an unknown view', '?view=spaceships&status=wet', 'Services'],
    ])('says something helpful about %s', async (_, query, heading) => {
      const services = await open(query)
      expect(await services.heading()).toBe(heading)
    })

    it('names the parts of an address that mean nothing', async () => {
      expect(await (await open('?view=spaceships&status=wet')).problem()).toContain('view: spaceships · status: wet')
    })

    it('says that nothing fits a strange text, and leads back to the whole list', async () => {
      const services = await open(`?q=${encodeURIComponent('zzzz<b>🙂'.repeat(100))}`)
      await expect.poll(() => services.found()).toMatch(/^0 services of /)
      await services.page.click('.trouble button')
      await expect.poll(async () => (await services.list()).length).toBe(SERVICES)
    })

    it('filters the list by a year and by a partner chosen in the plots', async () => {
      const services = await open('?plot=moves')
      await services.page.waitFor('document.querySelector(".years a.bar") !== null')
      await services.page.evaluate(() =>
        document.querySelector<SVGAElement>('.years a.bar[aria-label^="2018"]')?.focus(),
      )
      await services.page.press('Enter')
      await expect.poll(() => services.query()).toContain('since=2018')
      await expect.poll(() => services.list()).toContain('fable-cloud')
      const partners = await open('?plot=partners')
      await partners.page.click('.bar-list [data-value="redhill-data"]')
      await expect.poll(() => partners.query()).toBe('?plot=partners&partner=redhill-data')
      await expect.poll(() => partners.list()).toContain('fable-cloud')
    })

    it('tells the same as a table', async () => {
      const services = await open('?plot=grades')
      await services.page.click('.plot-note button')
      await expect.poll(() => services.page.text('.plot-table thead')).toMatch(/Services$/)
    })

    it.each([
      ['companies', /\d+ .*asks/],
      ['partners', /\d+ .*partners/],
      ['laws', /\d+ .*laws/],
      ['reports', /\d+ .*reports/],
    ])('has a view of %s that states what the data says', async (view, title) => {
      expect(await (await open(`?view=${view}`)).heading()).toMatch(title)
    })

    it('saves the dataset as JSON and its tables as CSV', async () => {
      const services = await open()
      const json = await services.save('dataset.json')
      expect(json.name).toMatch(/^whereabouts-\d{4}-\d{2}-\d{2}-dataset\.json$/)
      const dataset = JSON.parse(json.text)
      expect(dataset.format).toBe('whereabouts-dataset')
      expect(dataset.services).toHaveLength((await services.list()).length)
      expect(dataset.services.find(({ id }: { id: string }) => id === 'fable-cloud').name['zh-CN']).toBeTruthy()
      const csv = await (await open()).save('services.csv')
      expect(csv.text).toMatch(/^\ufeff?id,name_en,name_zh_cn,name_zh_tw,/)
    })
  })
})
