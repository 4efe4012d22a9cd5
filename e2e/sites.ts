/**
 * The sites that tests visit: of the invented services of testing/dataset/, which the tested builds are made from, and
 * others.
 * @module
 */

/** The address of a page on a host, served by the site server. */
export const at = (host: string, path = '/') => `https://${host}${path}`

/** A service whose answer decides: account-region, and its company confirms the place. */
export const SERVICE = 'fable-cloud'
export const NAME = 'Fable Cloud'
export const DOMAIN = 'fablecloud-test.com'
export const ASKS = at('www.fablecloud-test.com')
/** The China-market site of the service: in China whatever the answer. */
export const CHINA = at('www.fablecloud-test.cn')
export const CHINA_DOMAIN = 'fablecloud-test.cn'
/** A site of three services, to which the same question belongs. */
export const SEVERAL = at('login.fable-test.com')
export const SEVERAL_DOMAIN = 'login.fable-test.com'
/** A service of another company whose answer decides. */
export const OTHER = at('www.larkfieldcars-test.com')
export const OTHER_DOMAIN = 'larkfieldcars-test.com'
export const OTHER_SERVICE = 'larkfield-cars'
/** Run in China; where the data lies is not confirmed. */
export const OPERATED = at('www.quillon-test.cn')
/** Reviewed, no arrangement known. */
export const NONE = at('www.ostrelfiles-test.com')
export const NONE_NAME = 'Ostrel Files'
/** Not in the dataset. */
export const UNLISTED = at('www.example.org')

/** Where an answer is stored: by question. */
export const QUESTION = 'question:fable-account'
export const OTHER_QUESTION = 'question:larkfield-car'

/** An answer as it is stored, given when the question served these services. */
export function answer(given: 'yes' | 'no' | 'not-sure', services = [SERVICE, 'fable-mail', 'fable-office']) {
  return { v: 1, value: { answer: given, services } }
}

/** The same as what is stored. */
export function answered(given: 'yes' | 'no' | 'not-sure') {
  return { [QUESTION]: answer(given) }
}

/** Alerts turned off, as it is stored. */
export function off(until: 'facts-change' | 'good' = 'good', revisions = ['0123456789ab']) {
  return { v: 2, value: { alerts: 'off', until, revisions } }
}

/** Hosts that look like listed ones and are not. */
export const LOOK_ALIKES = [
  'notfablecloud-test.com',
  'fablecloud-test.com.example',
  'fablecloud-test.com.evil.example',
  'fablecloud-test.co',
  'xn--fablecloud-tst-9jb.com',
]

export const RED = { text: '!', background: '#b3261e', color: '#ffffff' }
export const AMBER = { text: '?', background: '#f2b705', color: '#221a00' }
export const NO_BADGE = { text: '' }
/** The button over a page that the extension has nothing to say about. */
export const NOTHING = { text: '', title: 'Whereabouts' }
/** The button with the quiet icon, over any page. */
export const UNSEEN = { text: '', title: 'Extension' }
