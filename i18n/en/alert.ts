import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/**
 * The verdict in one line, toolbar titles and notifications. Lines begin in lower case: they stand inside sentences
 * too.
 */
export const alertTexts = i18n('alert', {
  inChinaConfirmed: params<{ partners: string; company: string }>(
    'data is kept in mainland China by {partners}, {company} says',
  ),
  inChinaReported: params<{ partners: string }>('data is reportedly kept in mainland China by {partners}'),
  inChinaRequired: params<{ company: string; rule: string }>(
    'under {rule}, this data has to be kept in mainland China; {company} has not said where it is',
  ),
  dependsConfirmed: params<{ partners: string; company: string }>(
    'for some accounts, data is kept in mainland China by {partners}, {company} says',
  ),
  dependsReported: params<{ partners: string }>(
    'for some accounts, data is reportedly kept in mainland China by {partners}',
  ),
  dependsRequired: params<{ company: string; rule: string }>(
    'for some accounts, data has to be kept in mainland China under {rule}; {company} has not said where it is',
  ),
  localOperator: params<{ partners: string }>('run in China by {partners}; where data is kept is not confirmed'),
  unconfirmed: params<{ partners: string }>(
    'a China version is run by {partners}; where it keeps data, and whether you use it, is not known',
  ),
  announced: 'a China version has been announced; no sign yet that it has begun',
  unclearKept: params<{ partners: string; year: string }>(
    'in {year} data was kept in mainland China by {partners}; whether that still holds is not known',
  ),
  unclearReported: params<{ partners: string; year: string }>(
    'in {year} data was reportedly kept in mainland China by {partners}; whether that still holds is not known',
  ),
  unclearRun: params<{ partners: string; year: string }>(
    'in {year} it was run in China by {partners}; whether that still holds is not known',
  ),
  notYou: 'not your account, as you answered',
  notYouByDefault: 'not your account, by the answer you gave for everything',
  endedKept: 'data was once kept in mainland China; that arrangement has ended',
  endedKeptIn: params<{ year: string }>('data was kept in mainland China until {year}'),
  endedReported: 'data was reportedly once kept in mainland China; that arrangement has ended',
  endedReportedIn: params<{ year: string }>('data was reportedly kept in mainland China until {year}'),
  endedRun: 'it was once run in China; that arrangement has ended',
  endedRunIn: params<{ year: string }>('it was run in China until {year}'),
  noneKnown: params<{ date: string }>('no storage in mainland China known (reviewed on {date})'),
  notNamed: 'an operator that is not named',
  title: params<{ service: string; line: string }>('{service}: {line}. Open for details'),
  titleDepends: params<{ service: string; line: string }>('{service}: {line}. Open to see whether that is you'),
  titleMore: params<{ title: string; count: string }>('{title} ({count} more at this site)'),
  titleOff: params<{ title: string }>('{title} (alerts are off here)'),
  titleAdministrator: params<{ title: string }>('{title} (the administrator of this browser turned this alert off)'),
  titlePaused: params<{ title: string }>('{title} (alerts are paused)'),
  name: 'Whereabouts',
  quietName: 'Extension',
  notMe: 'Not my account',
  offHere: params<{ domain: string }>('Alerts off on {domain}'),
  listSeparator: ', ',
  listLast: ' and ',
})
