import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** The verdict in one line, toolbar titles and notifications. Lines begin in lower case: they stand inside sentences too. */
export const alertTexts = i18n('alert', {
  inChinaConfirmed: params<{ partners: string; company: string }>(
    'stored in mainland China by {partners}, as {company} says',
  ),
  inChinaReported: params<{ partners: string }>('reported to be stored in mainland China by {partners}'),
  inChinaRequired: params<{ partners: string; rule: string }>(
    'has to be stored in mainland China by {partners}, under {rule}',
  ),
  dependsConfirmed: params<{ partners: string; company: string }>(
    'for some people stored in mainland China by {partners}, as {company} says',
  ),
  dependsReported: params<{ partners: string }>(
    'for some people reported to be stored in mainland China by {partners}',
  ),
  dependsRequired: params<{ partners: string; rule: string }>(
    'for some people has to be stored in mainland China by {partners}, under {rule}',
  ),
  localOperator: params<{ partners: string }>('run in China by {partners}; where the data lies is not confirmed'),
  unconfirmed: params<{ partners: string }>(
    'a China version is run by {partners}; neither its place nor your part in it is established',
  ),
  announced: 'announced, not known to have begun',
  notYou: 'does not apply to you, as you said',
  ended: 'its arrangement in China has ended',
  endedIn: params<{ year: string }>('its arrangement in China ended in {year}'),
  noneKnown: params<{ date: string }>('reviewed on {date}: no such arrangement known'),
  noPartner: 'a partner that is not known',
  title: params<{ service: string; line: string }>('{service}: {line}. Open for details'),
  titleDepends: params<{ service: string; line: string }>('{service}: {line}. Open to see whether that is you'),
  titleOff: params<{ title: string }>('{title} (alerts are off here)'),
  titlePaused: params<{ title: string }>('{title} (alerts are paused)'),
  name: 'Whereabouts',
  quietName: 'Extension',
  notMe: 'Does not apply to me',
  offHere: params<{ domain: string }>('Alerts off on {domain}'),
  listSeparator: ', ',
  listLast: ' and ',
})
