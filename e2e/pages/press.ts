import type { Page } from '../../webext-harness/index.ts'

/** What a control is, in the words of assistive technology. */
export type ControlRole = 'button' | 'switch' | 'radio' | 'checkbox' | 'link'

/** Clicks the first control of a role with a name, once there is one. A name given as text has to fit whole. */
export async function pressControl(page: Page, role: ControlRole, name: string | RegExp): Promise<void> {
  const mark = (wanted: string, pattern: string) => {
    const selectors: Record<string, string> = {
      button: 'button:not([role]), summary',
      switch: '[role=switch]',
      radio: 'input[type=radio]',
      checkbox: 'input[type=checkbox]',
      link: 'a[href]',
    }
    const nameOf = (element: Element) => {
      const by = element.getAttribute('aria-labelledby')
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      const text = by ? document.getElementById(by)?.textContent : (element.getAttribute('aria-label') ?? label)
      return (text ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
    }
    const named = new RegExp(pattern)
    const found = [...document.querySelectorAll(selectors[wanted] ?? '')].find((one) => named.test(nameOf(one)))
    for (const earlier of document.querySelectorAll('[data-pressed]')) earlier.removeAttribute('data-pressed')
    found?.setAttribute('data-pressed', '')
    return found !== undefined
  }
  await page.waitFor(mark, 15_000, role, patternOf(name))
  await page.click('[data-pressed]')
}

/** A name as a pattern: given as text it has to fit whole. */
export function patternOf(name: string | RegExp): string {
  return typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source
}
