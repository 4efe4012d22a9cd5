/**
 * Runs in a page in English.
 * @returns what a screen reader would not be told: that text is Chinese, or that a link opens a tab
 */
export function unsaid(): string[] {
  const found = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    if (/\p{Script=Han}/u.test(text) && !node.parentElement?.closest('[lang^=zh]')) found.add(`Chinese: ${text}`)
  }
  for (const link of document.querySelectorAll('a[target=_blank]')) {
    const name = link.getAttribute('aria-label') ?? link.textContent ?? ''
    if (!name.endsWith('(opens in a new tab)')) found.add(`opens a tab: ${name}`)
  }
  return [...found]
}
