import { count, params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** Alert controls: switches, how long "off" holds, pausing; and what the popup says about saving. */
export const controlsTexts = i18n('controls', {
  alertsOn: params<{ domain: string }>('Alerts on {domain}'),
  andSubdomains: 'and its subdomains',
  alertsOnService: params<{ count: number; service: string }>('Alerts on all {count} sites of {service}'),
  alertsOnOneService: params<{ service: string }>('Alerts on every site of {service}'),
  off: 'Alerts are off here.',
  offUntilChange: 'Alerts are off here until the facts change.',
  offForGood: 'Alerts are off here for good.',
  offByService: params<{ service: string }>('Alerts are off on all sites of {service}.'),
  offBack: params<{ date: string }>('Alerts were off here; the facts changed on {date}, so they are back.'),
  mutedByPolicy: 'Your administrator turned alerts on this service off.',
  untilChange: 'until the facts change',
  forGood: 'for good',
  howLong: 'Off',
  more: 'More alert options',
  pause: 'Pause all alerts',
  pauseHour: 'For an hour',
  pauseTomorrow: 'Until tomorrow, 06:00',
  pauseOpen: 'Until I turn them on',
  pausedUntil: params<{ time: string }>('All alerts are paused until {time}.'),
  pausedOpen: 'All alerts are paused.',
  resume: 'Turn on again',
  quiet: 'Alert style is quiet: no badge, this popup only.',
  hidden: 'Quiet icon is on: nothing shows on the toolbar.',
  notSaved: 'This could not be saved: the browser’s storage is full or unavailable. The warning still holds.',
  notRead: 'Your choices could not be read, so the defaults are used.',
  privateWindow: 'Private window: nothing about this visit is recorded.',
  sitesOf: count({ one: '{count} site', other: '{count} sites' }),
})
