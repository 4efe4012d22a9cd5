/**
 * The contract of a driver: what a browser, its tabs, the extension's popup and pages, and its background can be asked
 * and told, alike in Chromium and Firefox. Where the browsers differ, it says so here.
 */
import type { BrowserKind } from './browsers.ts'

/** Code to run in a page: an expression, or a function that uses nothing but its arguments and the page's globals. */
export type Script<A extends unknown[], R> = string | ((...args: A) => R | Promise<R>)

/** How a browser is started. */
export interface LaunchOptions {
  /** The built extension, unpacked. It is copied, so a build under way does not disturb the test. */
  readonly extensionDir: string
  /**
   * The site server, to which every host name leads; without one, names lead where they do for everybody. Firefox needs
   * its authority (PEM) for pages that load before the driver is connected: restored tabs.
   */
  readonly server?: { readonly port: number; readonly ca: string }
  /** Lets the extension into private windows. */
  readonly privateAllowed?: boolean
  /**
   * Optional permissions given from the start, as if the person had granted them: Chromium's question cannot be
   * answered from outside.
   */
  readonly grantOptional?: readonly string[]
  /** What pages of the driver are told about the preferred colours. */
  readonly colorScheme?: ColorScheme
  /** Height of the screen, which bounds the toolbar popup; 900 if not given. */
  readonly screenHeight?: number
  /** Browser language, e.g. `zh-CN`. */
  readonly lang?: string
  /** What an administrator laid down for the extension. In Chromium only where `canLayDownPolicy()`. */
  readonly managed?: Readonly<Record<string, unknown>>
  /**
   * A process of its own for every site, as people have it. Without, sites share a few, which saves a third of the
   * browser's work.
   */
  readonly siteIsolation?: boolean
  /** How often Firefox draws; 60 times a second if not given. */
  readonly framesPerSecond?: number
}

/** A preferred colour scheme. */
type ColorScheme = 'light' | 'dark'

/** Media features a page can be shown under. A feature left out returns to the browser's own value. */
export interface Media {
  readonly colorScheme?: ColorScheme
  readonly reducedMotion?: boolean
  readonly forcedColors?: boolean
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What a picture shows: a size to lay the page out in first, and whether to take all of it or the visible part. */
export interface ScreenshotOptions extends Partial<Size> {
  readonly fullPage?: boolean
}

/** The toolbar button as one tab shows it. Colours are `#rrggbb`, or `#rrggbbaa` where not opaque. */
export interface Badge {
  readonly text: string
  readonly background: string
  readonly color: string
  readonly title: string
}

/** One node of the accessibility tree. */
export interface AccessibleNode {
  readonly role: string
  readonly name: string
}

/** Anything that shows a document. */
export interface Document {
  url(): Promise<string>
  evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R>
  /** Waits for the element, scrolls to it and clicks it with a real mouse event. */
  click(selector: string): Promise<void>
  /** The text of the first element that matches, white space collapsed; `undefined` where there is none. */
  text(selector: string): Promise<string | undefined>
  /** Navigates and resolves once the page, redirects included, has loaded. */
  goto(url: string): Promise<void>
  /** Brings its tab and the window to the front. */
  activate(): Promise<void>
  /** Waits until the script gives something truthy, and returns that. */
  waitFor<A extends unknown[], R>(script: Script<A, R>, timeout?: number, ...args: A): Promise<R>
  /** Writes a PNG. */
  screenshot(path: string, options?: ScreenshotOptions): Promise<void>
  close(): Promise<void>
}

/**
 * A page of the extension: the toolbar popup, or one of its pages in a tab. `chrome.*` works in it in both browsers.
 */
export interface Page extends Document {
  /** One real key press: `Tab`, `Enter`, `Escape`, `ArrowDown`, `a`, or with modifiers `Shift+Tab`. */
  press(key: string): Promise<void>
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>
  setViewport(size: Size): Promise<void>
  setMedia(media: Media): Promise<void>
  /** Every named or interactive node, in document order. */
  accessibilityTree(): Promise<AccessibleNode[]>
  /**
   * What its memory holds once garbage is collected, as text (a heap snapshot); null in Firefox, which gives out none.
   */
  memory(): Promise<string | null>
  /** Whether it has gone: a popup closes by itself when it loses the focus. */
  isClosed(): Promise<boolean>
}

/** A tab with a web page. */
export interface Tab extends Document {
  /** The browser's own number for it, while it is open. */
  readonly id: number
  reload(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  badge(): Promise<Badge>
  /** Clicks the extension's toolbar button over this tab and returns the popup, loaded. */
  openPopup(): Promise<Page>
}

/** A notification of the extension, as its event API knows it. Chromium does not give back what it says. */
export interface ShownNotification {
  readonly id: string
  readonly title?: string
  readonly message?: string
}

/** A look inside the running background. While it is open, Chromium does not put the background to sleep. */
export interface Background {
  /**
   * What nobody caught since the look began: errors and rejections; in Chromium also what was written to the console as
   * an error.
   */
  problems(): Promise<string[]>
  /**
   * Bytes of its memory in use once garbage is collected: in Chromium the worker's heap, in Firefox what belongs to the
   * background's page. It has to be awake.
   */
  heap(): Promise<number>
  close(): Promise<void>
}

/** A running browser with the extension in it. */
export interface Browser {
  readonly kind: BrowserKind
  /** Start of the address of every page of the extension, with the final slash. */
  readonly origin: string
  newTab(url?: string): Promise<Tab>
  newWindow(url?: string): Promise<Tab>
  privateTab(url: string): Promise<Tab>
  /**
   * Every open tab in every window, private ones too, but not the harness's own. Tabs that show the extension's pages
   * are included.
   */
  tabs(): Promise<Tab[]>
  /** Opens a page of the extension in a new tab, e.g. `popup.html`. */
  extensionPage(path: string): Promise<Page>
  /** Puts the background to sleep as the browser itself does when it is idle. */
  stopWorker(): Promise<void>
  /** Whether the background runs; asking does not wake it or keep it awake. */
  workerAwake(): Promise<boolean>
  background(): Promise<Background>
  /** The notifications that are open. */
  notifications(): Promise<ShownNotification[]>
  /**
   * Tells the background that somebody clicked a notification, or one of its buttons (from 0; Firefox has none). The
   * browsers' own notifications are out of a test's reach: Chromium's event is raised in the worker, Firefox is given a
   * service of the harness.
   */
  clickNotification(id: string, button?: number): Promise<void>
  /**
   * Gives one of the extension's keyboard commands, in Firefox by its keys. Keys that come over DevTools never reach
   * the part of Chromium that knows commands: there the event is raised in the worker, which is woken first.
   */
  command(name: string, keys: string): Promise<void>
  /**
   * Answers the browser's question whether the extension may have a permission. Firefox alone: Chromium's is out of a
   * test's reach.
   */
  answerPrompt?(allow: boolean): Promise<void>
  /**
   * Quits and starts again with the same profile; earlier tabs and pages are gone, or restored and found by `tabs()`.
   */
  restart(options?: { readonly restoreSession?: boolean }): Promise<void>
  /** Replaces the extension by another build with the same id; what it stored stays. */
  update(extensionDir: string): Promise<void>
  /** The warnings the browser would show when somebody installs an extension with this manifest. */
  permissionWarnings(manifest: object): Promise<string[]>
  close(): Promise<void>
}
