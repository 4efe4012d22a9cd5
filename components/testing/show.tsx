/**
 * Components in a page of a real browser, around them a browser API that is faked, and storage that is real but for its
 * area.
 * @module
 */

import axe from 'axe-core'
import { type ComponentChild, render } from 'preact'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Language } from '../../dataset/vocabulary.ts'
import { locale } from '../../i18n/i18n.ts'
import { speak } from '../../i18n/load.ts'

/** Begins anew: nothing stored, nothing shown, English. To be called before each test. */
export function reset(): void {
  unmount()
  fakeBrowser.reset()
  locale.set('en')
  const event = { addListener: () => undefined, removeListener: () => undefined }
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => false,
      request: async () => false,
      onAdded: event,
      onRemoved: event,
    },
    commands: { getAll: async () => [] },
    webNavigation: { onCommitted: event, onErrorOccurred: event, onTabReplaced: event, getFrame: async () => null },
    extension: { isAllowedIncognitoAccess: async () => false },
  })
  fakeBrowser.action.getUserSettings = (async () => ({ isOnToolbar: true })) as never
  fakeBrowser.runtime.sendMessage = (async () => ({ ok: true })) as never
  fakeBrowser.i18n.getUILanguage = (() => 'en') as never
  fakeBrowser.runtime.getManifest = (() => ({ version: '0.0.0' })) as never
}

function unmount(): void {
  const root = document.getElementById('app')
  if (root) render(null, root)
  root?.remove()
}

/** Shows a component in a language, with everything else taken away. @returns the element it stands in */
export async function show(shown: ComponentChild, language: Language = 'en'): Promise<HTMLElement> {
  await speak(language)
  document.documentElement.lang = language
  unmount()
  const root = document.createElement('div')
  root.id = 'app'
  document.body.append(root)
  render(shown, root)
  return root
}

/** Puts a page's address in place of that of the test; the page reads it from there. */
export function visit(query: string): void {
  history.replaceState(null, '', `${location.pathname}${query}`)
}

/** From now on, the files that are handed to the browser as downloads, which go nowhere. */
export function downloads(): { name: string; file: Blob }[] {
  const made: { name: string; file: Blob }[] = []
  let last: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob
    return '#'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) made.push({ name: this.download, file: last })
  })
  return made
}

/** What a program can see of faults in what is shown: names, labels, roles, order of headings. */
export async function accessibilityProblems(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, {
    // Landmarks and titles are of the page, colours and sizes of its style sheets, which the browser tests load.
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** Texts that were not filled in, or not written in the language: holes, objects, keys. */
export function unfilledTexts(root: HTMLElement): string[] {
  const texts: string[] = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts.filter((text) => /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date/.test(text))
}
