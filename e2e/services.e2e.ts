import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inOneBrowser } from './fixture.ts'
import { ServicesPage } from './pages/services.ts'

describe('the page of all services', () => {
  inOneBrowser((fixture) => {
    const open = (query?: string) => ServicesPage.open(fixture, query)

    it('lists every service, and forgives a typing error while one types', async () => {
      const services = await open()
      expect(await services.list()).toHaveLength(13)
      await services.search('larkfeld')
      await expect.poll(async () => (await services.list()).toSorted()).toEqual(['larkfield-cars', 'larkfield-maps'])
      await expect.poll(() => services.found()).toContain('These come close')
      await expect.poll(() => services.query()).toBe('?q=larkfeld')
    })

    it.each([
      ['a partner', 'redhill', 'fable-mail'],
      ['a company', 'quillon', 'quillon-notes'],
      ['a domain', 'www.fablecloud-test.com', 'fable-cloud'],
    ])('finds by %s', async (_, text, id) => {
      const services = await open(`?q=${encodeURIComponent(text)}`)
      await expect.poll(() => services.list()).toContain(id)
      expect(await services.searched()).toBe(text)
    })

    it('keeps search and filters in the address, so that a view can be opened again', async () => {
      const services = await open()
      await services.filter('status', 'ended')
      await services.filter('category', 'work')
      await expect.poll(() => services.query()).toBe('?status=ended&category=work')
      await expect.poll(() => services.list()).toEqual(['quillon-notes'])
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
      await expect.poll(async () => (await services.list()).length).toBe(4)
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
      expect(await (await open('?service=quillon-games')).opened()).toEqual({
        service: 'quillon-games',
        verdict: 'local-operator',
      })
      const cloud = await open('?service=fable-cloud')
      expect(await cloud.opened()).toEqual({ service: 'fable-cloud', verdict: 'depends' })
      await cloud.page.click('[data-answer="no"]')
      await expect.poll(() => cloud.notice()).toEqual({ service: 'fable-cloud', verdict: 'not-you' })
      await cloud.page.click('[data-answer="yes"]')
      await expect.poll(() => cloud.notice()).toEqual({ service: 'fable-cloud', verdict: 'in-china' })
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
      await expect.poll(async () => (await services.list()).length).toBe(13)
    })

    it('filters the list by a year and by a partner chosen in the plots', async () => {
      const services = await open()
      await services.page.waitFor('document.querySelector("[data-year]") !== null')
      await services.page.evaluate(() => document.querySelector<SVGAElement>('[data-year="2018"]')?.focus())
      await services.page.press('Enter')
      await expect.poll(() => services.query()).toBe('?since=2018')
      await expect.poll(() => services.list()).toContain('fable-cloud')
      const partners = await open('?plot=partners')
      await partners.page.click('.bar-list [data-value="redhill-data"]')
      await expect.poll(() => partners.query()).toBe('?plot=partners&partner=redhill-data')
      const shown = await partners.page.text('.bar-list [data-value="redhill-data"] .bar-figure [aria-hidden]')
      expect(shown).toBe(String((await partners.list()).length))
    })

    it('tells the same as a table', async () => {
      const services = await open('?plot=grades')
      await services.page.click('.plot-note button')
      await expect.poll(() => services.page.text('.plot-table thead')).toBe('GradeNumberServices')
    })

    it.each([
      ['companies', /^\d+ companies, five asks each/],
      ['partners', /^Of \d+ partners/],
      ['laws', /^\d+ laws and rules/],
      ['reports', /^\d+ reports by/],
      ['changes', /^\d+ records were added or changed on /],
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
      const hash = createHash('sha256').update(json.text).digest('hex')
      expect(await (await fixture.page('about.html')).text('code')).toBe(hash)
      const csv = await (await open()).save('services.csv')
      expect(csv.text).toMatch(/^\ufeff?id,name_en,name_zh_cn,name_zh_tw,/)
    })
  })
})
