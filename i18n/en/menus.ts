import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** Context menus and the address bar. The browser keeps them for the worker (data/browser-messages.ts). */
export const menuTexts = i18n('menus', {
  where: 'Where does this service keep its data?',
  site: 'Turn alerts on this site off or on',
  pause: 'Pause all alerts',
  hour: 'For an hour',
  tomorrow: 'Until tomorrow, 06:00',
  open: 'Until I turn them on',
  resume: 'Turn alerts on again',
  services: 'All services',
  settings: 'Settings',
  search: params<{ text: string }>('Look for “{text}” in all services'),
  type: 'Type the name or address of a service',
})
