/**
 * A browser around the background, by a clock that is moved by hand: tabs with badges, alarms that come late when the
 * machine slept, a worker that is killed and woken by the next event. What the browser keeps outlives the worker; what
 * the worker had in memory does not.
 * @module
 */
import { vi } from 'vitest'
import { FakeArea } from '../../storage/testing/fake-area.ts'

type Listener = (...event: never[]) => unknown

/** An event of the browser, with the listeners of the worker that lives now. */
class Event {
  readonly listeners = new Set<Listener>()
  addListener = (listener: Listener) => void this.listeners.add(listener)
  removeListener = (listener: Listener) => void this.listeners.delete(listener)
  hasListener = (listener: Listener) => this.listeners.has(listener)
  fire(...event: unknown[]): void {
    for (const listener of [...this.listeners]) listener(...(event as never[]))
  }
}

const EVENTS = {
  webNavigation: ['onCommitted', 'onErrorOccurred', 'onCompleted'],
  alarms: ['onAlarm'],
  runtime: ['onInstalled', 'onStartup', 'onMessage'],
  storage: ['onChanged'],
  permissions: ['onAdded', 'onRemoved'],
  notifications: ['onClicked', 'onButtonClicked'],
} as const

const NOT_THERE = { contextMenus: undefined, omnibox: undefined, commands: undefined }

const detailsOf = (tabId: number, url: string) => ({ tabId, url, frameId: 0, documentLifecycle: 'active' })

/** The browser with its worker, which can be stopped and woken. */
export class World {
  readonly area = new FakeArea()
  readonly tabs = new Map<number, { url: string; badge: string }>()
  readonly alarms = new Map<string, number>()
  readonly #events = new Map<string, Event>()
  #awake = false

  constructor() {
    for (const [api, names] of Object.entries(EVENTS)) {
      for (const name of names) this.#events.set(`${api}.${name}`, new Event())
    }
    this.area.events.addListener((...change) => this.#event('storage.onChanged').fire(...change))
  }

  get awake(): boolean {
    return this.#awake
  }

  /** Ends the worker with all it had in memory. */
  kill(): void {
    for (const event of this.#events.values()) event.listeners.clear()
    vi.resetModules()
    this.#awake = false
  }

  /** Tells the worker, which is started where it does not run. */
  async tell(name: string, ...event: unknown[]): Promise<void> {
    await this.wake()
    this.#event(name).fire(...event)
  }

  async wake(): Promise<void> {
    if (this.#awake) return
    this.#awake = true
    const { fakeBrowser } = await import('wxt/testing/fake-browser')
    Object.assign(fakeBrowser, this.#api(fakeBrowser as unknown as Record<string, object>))
    const { default: background } = await import('../../entrypoints/background.ts')
    background.main()
  }

  /** A tab goes to a site, and its page comes. */
  async visit(tabId: number, url: string): Promise<void> {
    await this.goTo(tabId, url)
    await this.tell('webNavigation.onCompleted', detailsOf(tabId, url))
  }

  /** A tab goes to a site whose page does not come yet. */
  async goTo(tabId: number, url: string): Promise<void> {
    // The browser clears what stood over the page before.
    this.tabs.set(tabId, { url, badge: '' })
    await this.tell('webNavigation.onCommitted', detailsOf(tabId, url))
  }

  /** Gives the alarms that are due, late or not. */
  async ring(): Promise<void> {
    for (const [name, when] of this.alarms) {
      if (when > Date.now()) continue
      this.alarms.delete(name)
      await this.tell('alarms.onAlarm', { name, scheduledTime: when })
    }
  }

  #event(name: string): Event {
    const event = this.#events.get(name)
    if (!event) throw new Error(`The world has no event ${name}`)
    return event
  }

  #api(given: Record<string, object>): Record<string, object | undefined> {
    const done = async () => undefined
    const mine: Record<string, object> = {
      action: {
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
          const tab = this.tabs.get(tabId)
          if (tab) tab.badge = text
        },
        getTitle: async () => '',
        setTitle: done,
        setIcon: done,
        setBadgeBackgroundColor: done,
        setBadgeTextColor: done,
      },
      alarms: {
        create: (name: string, { when }: { when: number }) => void this.alarms.set(name, when),
        clear: async (name: string) => this.alarms.delete(name),
      },
      i18n: { getUILanguage: () => 'en-GB' },
      management: { getSelf: async () => ({ installType: 'normal' }) },
      storage: { local: this.area, managed: { get: async () => ({}) } },
      tabs: {
        query: async () => [...this.tabs.keys()].map((id) => ({ id })),
        get: async (id: number) => ({ id, incognito: false }),
      },
      webNavigation: { getFrame: async ({ tabId }: { tabId: number }) => this.tabs.get(tabId) ?? null },
    }
    for (const [name, event] of this.#events) {
      const [api = '', key = ''] = name.split('.')
      mine[api] = { ...given[api], ...mine[api], [key]: event }
    }
    // Not on every browser, and the background does without.
    return { ...mine, ...NOT_THERE }
  }
}
