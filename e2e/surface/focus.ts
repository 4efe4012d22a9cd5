import type { Page } from '../../webext-harness/index.ts'

/** What has the focus. */
export interface Focused {
  readonly name: string
  /** A ring of two pixels or more is drawn around it, and it lies within the window. */
  readonly visible: boolean
  /** Nothing in the page has it: it went past the end, or before the beginning. */
  readonly outside: boolean
}

/** What has the focus, and whether that can be seen. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const by = element.getAttribute('aria-labelledby')
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null
    const named = by === null ? labels?.[0] : document.getElementById(by)
    const name = element.getAttribute('aria-label') ?? named?.textContent ?? element.textContent
    // A result's ring is drawn around its whole row, and a drawn mark's as a stroke.
    const outlines = [getComputedStyle(element), getComputedStyle(element, '::after')]
    const strokes = [...element.querySelectorAll('.bar-hit, .landmark-box')].map((one) => getComputedStyle(one))
    const visible = (colour: string, width: string) =>
      Number.parseFloat(width) >= 2 && !/, 0\)|transparent|none/.test(colour)
    const ring =
      outlines.some((one) => one.outlineStyle !== 'none' && visible(one.outlineColor, one.outlineWidth)) ||
      strokes.some((one) => visible(one.stroke, one.strokeWidth))
    const { top, bottom } = element.getBoundingClientRect()
    const inWindow = bottom > 0 && top < innerHeight
    return {
      name: (name ?? '').replace(/\s+/g, ' ').trim(),
      visible: ring && inWindow,
      outside: element === document.body,
    }
  })
}

/**
 * Presses Tab (or Shift+Tab) until the control of that name has the focus.
 * @throws Error where it never does, or where on the way something has the focus that cannot be seen
 */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 80; step++) {
    await page.press(key)
    const now = await focused(page)
    if (now.outside) continue
    passed.push(now.name.slice(0, 80))
    if (!now.visible)
      throw new Error(`The focus cannot be seen on "${now.name.slice(0, 80)}", after ${passed.join(' | ')}`)
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return
  }
  throw new Error(`${key} never reached ${name}; it went over ${passed.join(' | ')}`)
}
