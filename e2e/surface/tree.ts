/**
 * What a screen reader finds, by the browser's accessibility tree.
 * @module
 */
import { type AccessibleNode, until } from '../../webext-harness/index.ts'

/** The same things have other names in the two browsers' accessibility trees. */
const ROLES: Record<string, readonly string[]> = {
  banner: ['banner', 'landmark'],
  main: ['main', 'landmark'],
  contentinfo: ['contentinfo', 'landmark'],
  landmark: ['navigation', 'complementary', 'search', 'region', 'landmark'],
  group: ['group', 'grouping'],
  radio: ['radio', 'radiobutton'],
  checkbox: ['checkbox', 'checkbutton'],
  list: ['combobox', 'combobox list', 'MenuListPopup', 'menulist'],
  field: ['searchbox', 'entry', 'textbox'],
  toggle: ['button', 'toggle button'],
  button: ['button', 'pushbutton'],
  picture: ['image', 'img', 'graphic', 'SvgRoot'],
}
const ACTING = new Set(['link', 'switch', ...['button', 'toggle', 'radio', 'checkbox', 'field'].flatMap(rolesOf)])

/** A node that must be there: its role in the words of {@link ROLES}, and its name. */
export type Expected = readonly [role: string, name: string | RegExp]

interface WithTree {
  accessibilityTree(): Promise<AccessibleNode[]>
}

/**
 * What is expected and not in the tree of a page; empty where nothing is amiss. Waits for it, since Firefox builds the
 * tree a little after the page.
 */
export async function missing(page: WithTree, expected: readonly Expected[]): Promise<string[]> {
  let lacks: string[] = []
  const complete = async () => {
    const tree = await page.accessibilityTree()
    lacks = expected.filter((one) => !tree.some((node) => fits(node, one))).map(([role, name]) => `${role} ${name}`)
    return lacks.length === 0
  }
  await until(complete, { what: 'the accessibility tree' }).catch(() => undefined)
  return lacks.map((one) => `not in the accessibility tree: ${one}`)
}

/** Every control, in document order. */
async function controls(page: WithTree): Promise<AccessibleNode[]> {
  return (await page.accessibilityTree()).filter(({ role }) => ACTING.has(role))
}

/** The controls that have no name, in words; empty where nothing is amiss. */
export async function nameless(page: WithTree): Promise<string[]> {
  return (await controls(page)).filter(({ name }) => name.trim() === '').map(({ role }) => `a ${role} without a name`)
}

function rolesOf(role: string): readonly string[] {
  return ROLES[role] ?? [role]
}

function fits({ role, name }: AccessibleNode, [wanted, said]: Expected): boolean {
  return rolesOf(wanted).includes(role) && (typeof said === 'string' ? name === said : said.test(name))
}
