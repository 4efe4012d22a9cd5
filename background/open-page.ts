import { browser } from 'wxt/browser'

/** Where a page opens: as the browser says for the address bar (modifier keys). */
export type Place = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'

/** Opens a page of the extension. @param path from the extension's root, such as `/services.html?q=x` */
export async function openPage(path: string, place: Place = 'newForegroundTab'): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href
  await (place === 'currentTab'
    ? browser.tabs.update({ url })
    : browser.tabs.create({ url, active: place === 'newForegroundTab' }))
}
