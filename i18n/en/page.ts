import { i18n } from '../i18n.ts'

/** What any page says. */
export const pageTexts = i18n('page', {
  opensTab: '(opens in a new tab)',
  opensOutside: '(opens outside the private window)',
  tryAgain: 'Try again',
  loading: 'Loading…',
  failed: 'This part could not be loaded.',
  pages: 'Pages of Whereabouts',
  allServices: 'All services',
  settings: 'Settings',
  check: 'Check a list',
  checkOwn: 'Check the accounts you have',
  about: 'About',
})
