import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** The welcome page. */
export const welcomeTexts = i18n('welcome', {
  title: 'Welcome to Whereabouts',
  skip: 'Skip',
  skipNote: 'Nothing is lost: all of this is in settings too.',
  step: params<{ number: number; count: number }>('{number} of {count}'),
  next: 'Next',
  done: 'Done',
  allServices: 'Look through all services',
  settings: 'Settings',
  // What the badge means
  badgeTitle: 'One mark tells you where a service keeps data',
  badgeText:
    'Some foreign services keep the data of their users in mainland China there, in the hands of a local partner. On such a site, the toolbar button says so.',
  badgeStored: 'Stored in mainland China',
  badgeStoredNote: 'Click for who holds the data, since when, and the sources.',
  badgeMaybe: 'Depends on you, or the place is not confirmed',
  badgeMaybeNote: 'Click to answer one question, or to see what is known.',
  badgeNone: 'No mark',
  badgeNoneNote:
    'No such arrangement is known, it has ended, or the site has not been reviewed. That is not the same as safe.',
  badgePicture: params<{ mark: string }>('The toolbar button with the mark {mark}'),
  badgePictureNone: 'The toolbar button without a mark',
  pinTitle: 'Keep it in view',
  pinned: 'The button is on your toolbar.',
  pinChrome: 'Click the puzzle piece at the right end of the toolbar, then the pin beside Whereabouts.',
  pinEdge: 'Click the puzzle piece on the toolbar, then the eye beside Whereabouts.',
  pinFirefox: 'Click the puzzle piece on the toolbar, then the cog beside Whereabouts, then “Pin to Toolbar”.',
  pinSafari: 'Right-click the toolbar, choose “Customise Toolbar”, and drag Whereabouts onto it.',
  // The question
  questionTitle: 'One question',
  question: 'Do you have accounts, devices or cards of mainland China?',
  questionText: 'For many services the answer decides. It stays in this browser and can be changed at any time.',
  yes: 'Yes, or I am not sure',
  yesNote: 'You are asked at each service where it matters.',
  no: 'No, none at all',
  noNote: 'Services that keep only such data there are said not to apply to you.',
  // What it can see
  seesTitle: 'What it can and cannot see',
  warningChrome: 'When it is installed, the browser warns: “Read your browsing history”.',
  warningFirefox: 'When it is installed, the browser warns: “Access browser activity during navigation”.',
  warningSafari: 'The browser asks on which sites it may work.',
  warningWhy:
    'That is the browser’s name for being told which site is opened. No other permission that would bring up a warning is needed.',
  sees: 'It sees',
  seesListed: 'the address of a page on one of the listed sites, when it is opened',
  seesAsked: 'the address of the page in view when you click the button, and of open tabs when you change a choice',
  seesNot: 'It does not see',
  seesNotOthers: 'visits to other sites: the browser itself holds those back',
  seesNotPages: 'what stands on a page, and what you type',
  sends: 'It sends nothing: no request ever leaves it, and what it knows is built in.',
  privateTitle: 'Private windows',
  privateAllowed: 'It works in private windows too. Nothing about them is recorded.',
  privateChrome:
    'It is off there until you allow it: right-click the button, “Manage extension”, then “Allow in Incognito”. Nothing about private windows is recorded.',
  privateEdge:
    'It is off there until you allow it: right-click the button, “Manage extension”, then “Allow in InPrivate”. Nothing about private windows is recorded.',
  privateFirefox:
    'It is off there until you allow it: right-click the button, “Manage Extension”, then “Run in Private Windows”. Nothing about private windows is recorded.',
  privateSafari:
    'It is off there until you allow it, in Safari’s settings under “Extensions”. Nothing about private windows is recorded.',
})
