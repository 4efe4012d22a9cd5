import { count, params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** The popup around the notice, and what it says where there is none. */
export const popupTexts = i18n('popup', {
  name: 'Whereabouts',
  unlistedTitle: 'This site has not been reviewed',
  unlistedText: params<{ host: string }>(
    'We have not looked at {host}. That does not mean that it is safe, or that it is not.',
  ),
  searchInstead: 'Look for a service or a company:',
  search: 'Search',
  searchLabel: 'Search all services',
  othersHere: count({ one: '{count} more service here', other: '{count} more services here' }),
  backgroundTitle: params<{ company: string }>('{company} is a mainland China company, out of scope'),
  backgroundText: params<{ company: string }>(
    'Services of companies based in mainland China are out of scope, so there is no verdict here. That is not the same as safe. Reports in the dataset name {company}.',
  ),
  backgroundReports: params<{ company: string }>('Reports that name {company}'),
  noSiteTitle: 'No website to look up on this page',
  noSiteText:
    'New tabs, browser pages, extension pages and files belong to no website. For some others, such as a document that a site made in the browser, the browser does not say which website they belong to: search for the service by its name.',
  failedTitle: 'This could not be shown',
  failedText: 'Something went wrong while reading the bundled dataset. Your choices are untouched.',
  tryAgain: 'Try again',
  loading: 'Loading…',
  allServices: 'All services',
  settings: 'Settings',
  suggest: 'Suggest a service',
})
