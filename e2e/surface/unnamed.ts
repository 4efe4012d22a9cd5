/**
 * What a screen reader finds, by the browser's accessibility tree.
 * @module
 */

import type { AccessibleNode, Page } from '../harness/driver.ts'
import { until } from '../harness/until.ts'

/** The same things have other names in the two browsers' accessibility trees. */
const ROLES: Record<string, readonly string[]> = {
  landmark: ['banner', 'main', 'navigation', 'complementary', 'contentinfo', 'search', 'region', 'landmark'],
  group: ['group', 'grouping'],
  radio: ['radio', 'radiobutton'],
  checkbox: ['checkbox', 'checkbutton'],
  list: ['combobox', 'combobox list', 'MenuListPopup', 'menulist'],
  field: ['searchbox', 'entry', 'textbox'],
  toggle: ['button', 'toggle button'],
  button: ['button', 'pushbutton'],
  picture: ['image', 'img', 'graphic', 'SvgRoot'],
  table: ['table'],
}

type Expected = readonly [role: string, name: string | RegExp]

function missing(tree: readonly AccessibleNode[], expected: readonly Expected[]): string[] {
  return expected
    .filter(([role, name]) => {
      const fits = (said: string) => (typeof name === 'string' ? said === name : name.test(said))
      return !tree.some((node) => (ROLES[role] ?? [role]).includes(node.role) && fits(node.name))
    })
    .map(([role, name]) => `${role} ${name}`)
}

/** Some of what each state has to say, by the name of the state. */
const PAGES: Record<string, readonly Expected[]> = {
  'popup, everything unfolded': [
    ['switch', 'Alerts on icloud.com'],
    ['group', /^Is your Apple Account's country or region/],
    ['toggle', 'Yes'],
    ['toggle', 'No'],
    ['toggle', 'Not sure'],
    ['heading', /^Stored in mainland China/],
    ['heading', 'What is known'],
    ['link', /^Archived copy: .* \(opens in a new tab\)$/],
  ],
  'popup, company of mainland China': [
    ['heading', 'Tencent: background only'],
    ['link', 'Reports that name Tencent (opens in a new tab)'],
  ],
  'services, filtered list': [
    ['landmark', 'Views'],
    ['landmark', 'Filters'],
    ['field', 'Search services'],
    ['heading', 'Services'],
    ['group', 'Kind'],
    ['checkbox', /^In mainland China/],
    ['link', 'iCloud'],
    ['button', /^Remove filter: /],
  ],
  'services, unknown filter': [
    ['heading', /^Most arrangements came after the law/],
    ['link', /^20\d\d: \d+ service/],
  ],
  'services, plot as a table': [
    ['table', /^Most arrangements came after the law/],
    ['columnheader', 'Year'],
    ['rowheader', /^20\d\d$/],
  ],
  'services, notice': [
    ['article', /^Stored in mainland China/],
    ['heading', /^Stored in mainland China/],
    ['heading', 'The way the data takes'],
    ['link', 'Report a mistake (opens in a new tab)'],
  ],
  'services, companies': [
    ['table', 'Companies by the five asks'],
    ['columnheader', /^Company$/],
    ['rowheader', 'Apple'],
  ],
  'settings, nothing chosen': [
    ['landmark', 'On this page'],
    ['heading', 'Alerts'],
    ['heading', 'Answers and choices'],
    ['group', 'How you are alerted'],
    ['radio', 'Badge and notification'],
    ['switch', 'Quiet icon'],
    ['switch', 'Keep a journal of listed services I visit'],
    ['list', 'Language'],
    ['button', 'Save a backup'],
  ],
  'settings, erasing everything': [['dialog', /^Erase everything/]],
  welcome: [
    ['heading', 'Welcome to Whereabouts'],
    ['heading', 'One question'],
    ['group', /^Do you have accounts/],
    ['radio', 'No, none at all'],
    ['picture', 'The toolbar button with the mark !'],
    ['link', 'Next'],
    ['button', 'Skip'],
  ],
}

/** What is missing in the tree of a state, and how many controls have no name. Empty where nothing is amiss. */
export async function unnamed(page: Page, state: string): Promise<string[]> {
  const expected = PAGES[state]
  if (expected === undefined) return []
  let tree: AccessibleNode[] = []
  let lacks: string[] = []
  // Firefox builds the tree a little after the page.
  const complete = async () => {
    tree = await page.accessibilityTree()
    lacks = missing(tree, expected)
    return lacks.length === 0
  }
  await until(complete, { what: 'the accessibility tree' }).catch(() => undefined)
  const acting = new Set([
    'link',
    'switch',
    ...['button', 'toggle', 'radio', 'checkbox', 'field'].flatMap((role) => ROLES[role] ?? []),
  ])
  const nameless = tree.filter(({ role, name }) => acting.has(role) && name.trim() === '')
  return [
    ...lacks.map((one) => `not in the accessibility tree: ${one}`),
    ...nameless.map(({ role }) => `a ${role} without a name`),
  ]
}
