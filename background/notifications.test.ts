import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readAll } from '../storage/preferences.ts'
import { listenToNotifications } from './notifications.ts'

const CLOUD = 'fable-cloud fablecloud-test.com'

/** What the background listens to. */
let press: (id: string, place: number) => void
let clicked: (id: string) => void

const cleared = vi.fn(async () => true)
const opened = vi.fn(async () => ({ id: 1 }))

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser, {
    notifications: {
      clear: cleared,
      onClicked: { addListener: (listener: typeof clicked) => (clicked = listener) },
      onButtonClicked: { addListener: (listener: typeof press) => (press = listener) },
    },
    permissions: { onAdded: { addListener: () => undefined } },
  })
  fakeBrowser.tabs.create = opened as never
  listenToNotifications()
})

describe('a notification', () => {
  it('opens the notice of its service', async () => {
    clicked(CLOUD)
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledWith(CLOUD))
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringMatching(/\/services\.html\?service=fable-cloud$/) }),
    )
  })

  it('takes the answer for all services of the question', async () => {
    press(CLOUD, 0)
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledWith(CLOUD))
    const { answers } = await readAll()
    expect([...answers.values()].map(({ answer, services }) => [answer, services.toSorted()])).toEqual([
      ['no', ['fable-cloud', 'fable-mail', 'fable-office']],
    ])
    expect(opened).not.toHaveBeenCalled()
  })

  it('switches alerts off at the site', async () => {
    press(CLOUD, 1)
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledWith(CLOUD))
    expect((await readAll()).sites.get('fablecloud-test.com')).toMatchObject({ alerts: 'off' })
  })

  it('whose press cannot be saved opens the notice, and the console says why', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError: no room'))
    press(CLOUD, 0)
    await vi.waitFor(() => expect(cleared).toHaveBeenCalledWith(CLOUD))
    expect(opened).toHaveBeenCalledOnce()
    expect(said).toHaveBeenCalledOnce()
  })

  it('of a service that is no longer listed does nothing', async () => {
    press('no-longer-listed gone.example', 0)
    await Promise.resolve()
    expect(cleared).not.toHaveBeenCalled()
  })
})
