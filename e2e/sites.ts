/** The address of a page on a host, served by the site server. */
export const at = (host: string, path = '/') => `https://${host}${path}`

/** iCloud: account-region, so the answer decides; Apple confirms the place. */
export const ICLOUD = at('www.icloud.com')
/** Another site of iCloud, below a listed domain of another service. */
export const APPLE_ACCOUNT = at('account.apple.com')
/** The China-market site of iCloud: in China whatever the answer. */
export const ICLOUD_CHINA = at('www.icloud.com.cn')
/** A service of another company whose answer decides. */
export const EVE = at('www.eveonline.com')
/** Reviewed, no arrangement known. */
export const BBC = at('www.bbc.com')
/** Not in the dataset. */
export const UNLISTED = at('www.example.org')

/** Hosts that look like listed ones and are not. */
export const LOOK_ALIKES = [
  'noticloud.com',
  'icloud.com.example',
  'icloud.com.evil.example',
  'icloud.co',
  'xn--iclod-n3a.com',
]

export const RED = { text: '!', background: '#b3261e', color: '#ffffff' }
export const AMBER = { text: '?', background: '#f2b705', color: '#221a00' }
export const NO_BADGE = { text: '' }
/** The button over a page that the extension has nothing to say about. */
export const NOTHING = { text: '', title: 'Whereabouts' }
/** The button with the quiet icon, over any page. */
export const UNSEEN = { text: '', title: 'Extension' }
