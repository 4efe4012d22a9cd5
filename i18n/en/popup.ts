import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** The popup around the notice, and what it says where there is none. */
export const popupTexts = i18n('popup', {
  name: 'Whereabouts',
  unlistedTitle: 'This site has not been reviewed',
  unlistedText: params<{ host: string }>(
    '{host} is not among the services in the dataset. That says nothing about where it keeps data: not reviewed is not the same as safe.',
  ),
  backgroundTitle: params<{ company: string }>('{company}: background only'),
  backgroundText: params<{ company: string }>(
    '{company} is based in mainland China. The dataset covers services of companies based elsewhere, so there is no verdict here; reports in it name {company}.',
  ),
  backgroundReports: params<{ company: string }>('Reports that name {company}'),
  noSiteTitle: 'This page is no website',
  noSiteText:
    'New tabs, browser pages, pages of extensions and files have no host to look up. Open a website and try again.',
  failedTitle: 'This could not be shown',
  failedText: 'Something went wrong while reading the bundled dataset. Your choices are untouched.',
  tryAgain: 'Try again',
  loading: 'Loading…',
  allServices: 'All services',
  settings: 'Settings',
  suggest: 'Suggest a service',
})
