/**
 * What a screen reader must find in each state.
 * @module
 */
import type { Page } from '../../webext-harness/index.ts'
import { type Expected, missing, nameless } from './tree.ts'

/** Some of what each state has to say, by the name of the state. */
const PAGES: Record<string, readonly Expected[]> = {
  'popup, everything unfolded': [
    ['banner', ''],
    ['main', ''],
    ['contentinfo', ''],
    ['switch', 'Alerts on fablecloud-test.com'],
    ['group', /region of your Fable account/],
    ['toggle', 'Yes'],
    ['toggle', 'No'],
    ['toggle', 'Not sure'],
    ['heading', /kept in mainland China/],
    ['heading', 'What is known'],
    ['link', /^Archived copy: .* \(opens in a new tab\)$/],
  ],
  'popup, company of mainland China': [
    ['heading', /^Windmere/],
    ['link', /^Reports that name Windmere/],
  ],
  'services, filtered list': [
    ['landmark', 'Views'],
    ['landmark', 'Filters'],
    ['field', 'Search services'],
    ['heading', 'Services'],
    ['group', 'What kind of service?'],
    ['checkbox', /^In mainland China/],
    ['link', 'Fable Cloud'],
    ['button', /^Remove filter: /],
  ],
  'services, unknown filter': [
    ['heading', /^Of \d+ arrangements with a known start/],
    ['link', /^20\d\d: \d+ service/],
  ],
  'services, plot as a table': [
    ['table', /^Of \d+ arrangements with a known start/],
    ['columnheader', 'Year'],
    ['rowheader', /^20\d\d$/],
  ],
  'services, notice': [
    ['article', /kept in mainland China/],
    ['heading', /kept in mainland China/],
    ['heading', 'Where the data goes'],
    ['link', 'Report a mistake (opens in a new tab)'],
  ],
  'services, companies': [
    ['table', 'Companies by the five asks'],
    ['columnheader', /^Company$/],
    ['rowheader', 'Fable'],
  ],
  'settings, nothing chosen': [
    ['landmark', 'On this page'],
    ['heading', 'Alerts'],
    ['heading', 'Answers and choices'],
    ['group', 'How you are alerted'],
    ['radio', 'Badge and notification'],
    ['switch', 'Plain icon'],
    ['switch', 'Keep a journal of listed services I visit'],
    ['list', 'Language'],
    ['button', 'Save a backup'],
  ],
  'settings, erasing everything': [['dialog', /^Erase everything/]],
  about: [
    ['heading', 'About Whereabouts'],
    ['landmark', 'On this page'],
    ['heading', 'How facts are graded'],
    ['link', /^Who might look, and what each can learn \(opens in a new tab\)$/],
  ],
  'list check, a list read': [
    ['heading', /^6\shost\snames: /],
    ['article', /kept in mainland China/],
  ],
  welcome: [
    ['heading', 'Welcome to Whereabouts'],
    ['heading', 'One question'],
    ['group', /^Do you have an account/],
    ['radio', 'No, none of these'],
    ['picture', 'The toolbar button with the mark !'],
    ['link', 'Next'],
    ['button', 'Skip'],
  ],
}

/** What is missing in the tree of a state, and which controls have no name. Empty where nothing is amiss. */
export async function unnamed(page: Page, state: string): Promise<string[]> {
  const expected = PAGES[state]
  return expected === undefined ? [] : [...(await missing(page, expected)), ...(await nameless(page))]
}
