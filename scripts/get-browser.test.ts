import { describe, expect, it, vi } from 'vitest'
import { chooseBrowser, findBrowser } from '../webext-harness/index.ts'
import { getBrowser, waysOn } from './get-browser.ts'

describe('ways to get a browser', () => {
  it.each([
    ['on Debian as root', { isRoot: true, hasApt: true, platform: 'linux' }, ['install Debian', 'fetch Chrome']],
    ['on Debian as somebody else', { isRoot: false, hasApt: true, platform: 'linux' }, ['fetch Chrome']],
    ['on macOS', { isRoot: false, hasApt: false, platform: 'mac_arm' }, ['fetch Chrome']],
    ['on Debian on arm as root', { isRoot: true, hasApt: true, platform: 'linux_arm' }, ['install Debian']],
    ['on Linux on arm', { isRoot: false, hasApt: false, platform: 'linux_arm' }, []],
    ['on a system that nothing is for', { isRoot: false, hasApt: false, platform: undefined }, []],
  ])('%s', (_, machine, offers) => {
    expect(waysOn(machine).map(({ offer }) => offer)).toEqual(offers.map((part) => expect.stringContaining(part)))
  })

  it('are gone one after the other; what goes wrong is said in a line', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const nowhere = () => false
    const failing = { offer: 'do this', get: () => Promise.reject(new Error('no network\n  at somewhere')) }
    expect(await getBrowser([failing, { offer: 'do that', get: async () => '/browser' }], nowhere)).toEqual({
      executable: '/browser',
    })
    expect(await getBrowser([failing], nowhere)).toBeUndefined()
    expect(await getBrowser([], nowhere)).toBeUndefined()
    expect(said.mock.calls).toEqual(Array(2).fill(['It was not possible to do this: no network']))
    said.mockRestore()
  })

  it('that install one like any other have to lead to one that is found', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const way = { offer: 'install it', get: async () => undefined }
    expect(await getBrowser([way], () => true)).toEqual({ executable: undefined })
    expect(said).not.toHaveBeenCalled()
    expect(await getBrowser([way], () => false)).toBeUndefined()
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })

  it('that fetch one have it found like any other from then on', () => {
    vi.stubEnv('WEBEXT_CHROMIUM', '')
    chooseBrowser('chromium', '/fetched/chrome')
    expect(findBrowser('chromium')).toBe('/fetched/chrome')
    vi.unstubAllEnvs()
  })
})
