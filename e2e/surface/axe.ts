import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '../../webext-harness/index.ts'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What can change with the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

interface AxeResults {
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
}
interface AxeWindow {
  axe: { run(context: Document, options: object): Promise<AxeResults> }
}

/**
 * Puts axe into the page that is shown now. Evaluated by the driver, since the page's own policy lets no foreign script
 * in.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(`(() => { ${SOURCE}\n; return 'axe' in window })()`)
  // Axe reads the colour of text here first, and Chromium tells the page's own there even where colours are forced.
  await page.evaluate(() => {
    const { prototype } = CSSStyleDeclaration
    const told = prototype.getPropertyValue
    prototype.getPropertyValue = function (this: CSSStyleDeclaration, name: string) {
      return told.call(this, name === '-webkit-text-fill-color' ? 'color' : name)
    }
  })
}

/** What axe finds wrong with the page as it is now, which need not have it yet. */
export async function axeFinds(page: Page): Promise<string[]> {
  await bringAxe(page)
  return violations(page, 'all')
}

/** What axe finds wrong: by all of its rules, by those on colour, or by all others. One line for each element. */
export async function violations(page: Page, rules: 'all' | 'colours' | 'others'): Promise<string[]> {
  const run = async (which: string, colours: readonly string[]) => {
    const { axe } = window as unknown as AxeWindow
    const others = which === 'others' ? colours.map((rule) => [rule, { enabled: false }]) : []
    const chosen =
      which === 'colours'
        ? { runOnly: { type: 'rule', values: colours } }
        : { rules: { 'target-size': { enabled: true }, ...Object.fromEntries(others) } }
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], preload: false, ...chosen })
    return found.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ target, failureSummary }) => {
        return `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ').slice(0, 300)}`
      }),
    )
  }
  return page.evaluate(run, rules, COLOUR_RULES)
}
