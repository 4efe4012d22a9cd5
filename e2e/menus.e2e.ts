import { describe, expect, it } from 'vitest'
import { inEachBrowser, shows } from './fixture.ts'
import { AMBER, ASKS, UNSEEN } from './sites.ts'

/** Menu items that are always there, and those that come and go with a pause. */
const ALWAYS = ['where', 'site', 'services', 'settings']
const RUNNING = ['pause', 'hour', 'tomorrow', 'open']
const PAUSED = ['resume']

describe('menus and commands', () => {
  inEachBrowser((fixture) => {
    /** Which menu items are there: changing nothing in one fails where there is none of that id. */
    const present = async (ids: readonly string[]) => {
      const desk = await fixture.desk()
      return desk.evaluate(async (wanted: readonly string[]) => {
        const found: string[] = []
        for (const id of wanted) {
          await chrome.contextMenus.update(id, {}).then(
            () => found.push(id),
            () => undefined,
          )
        }
        return found
      }, ids)
    }
    const all = () => present([...ALWAYS, ...RUNNING, ...PAUSED])

    it('are made at installation', async () => {
      await expect.poll(all).toEqual([...ALWAYS, ...RUNNING])
    })

    it('follow a pause', async () => {
      await fixture.store({ 'setting:pause': { v: 1, value: { until: 'turned-on' } } })
      await expect.poll(all).toEqual([...ALWAYS, ...PAUSED])
      await fixture.store({ 'setting:pause': { v: 1, value: null } })
      await expect.poll(all).toEqual([...ALWAYS, ...RUNNING])
    })

    it('on links and selections go with the quiet icon, and come back with it', async () => {
      await expect.poll(all).toContain('where')
      await fixture.store({ 'setting:quietIcon': { v: 1, value: true } })
      await expect.poll(all).toEqual([...ALWAYS.filter((id) => id !== 'where'), ...RUNNING])
      await fixture.store({ 'setting:quietIcon': { v: 1, value: false } })
      await expect.poll(all).toEqual([...ALWAYS, ...RUNNING])
    })

    it('are still there when the background sleeps', async () => {
      await fixture.desk()
      await fixture.browser.stopWorker()
      await expect.poll(all).toEqual([...ALWAYS, ...RUNNING])
    })

    it('have a key for the popup and one for the quiet icon', async () => {
      const commands = await (await fixture.desk()).evaluate(() => chrome.commands.getAll())
      expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
        ['_execute_action', 'Alt+Shift+Y'],
        ['toggle-quiet-icon', 'Alt+Shift+Q'],
      ])
    })

    it('hide the icon by a key, and show it again by the same', async () => {
      const tab = await fixture.tab(ASKS)
      await shows(tab, AMBER)
      await fixture.browser.command('toggle-quiet-icon', 'Alt+Shift+Q')
      await shows(tab, UNSEEN)
      await fixture.browser.stopWorker()
      await fixture.browser.command('toggle-quiet-icon', 'Alt+Shift+Q')
      await shows(tab, AMBER)
    })
  })
})
