import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** The welcome page. */
export const welcomeTexts = i18n('welcome', {
  title: 'Welcome to Whereabouts',
  skip: 'Skip',
  skipNote: 'You can open this page again from settings.',
  step: params<{ number: number; count: number }>('{number} of {count}'),
  next: 'Next',
  done: 'Done',
  allServices: 'Look through all services',
  settings: 'Settings',
  // What the badge means
  badgeTitle: 'A mark warns you when data may be kept in mainland China',
  badgeText:
    'Some foreign services store the data of their users from mainland China there, on servers run by a local partner. On sites where that matters, the toolbar button shows a mark.',
  badgeStored: 'Kept in mainland China, or a rule requires it',
  badgeStoredNote: 'Click for who holds the data, who says so, and the sources.',
  badgeMaybe: 'For some accounts, or the place is not confirmed',
  badgeMaybeNote: 'Click to answer one question, or to see what is known.',
  badgeNone: 'No mark',
  badgeNoneNote:
    'Nothing of the kind is known, it has ended or not begun, too little is known, it is not your account, the page only presents the service, alerts are off, or we have not looked at the site. That is not the same as safe.',
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
  question: 'Do you have an account, phone, SIM or bank card from mainland China?',
  questionText:
    'For many services the answer decides. It stays in this browser and can be changed at any time in settings.',
  yes: 'Yes, or I am not sure',
  yesNote: 'You are asked service by service, where it matters.',
  no: 'No, none of these',
  noNote:
    'There is then no mark where only such accounts are concerned. What you send to people with such an account can still be kept in mainland China.',
  // What it can see
  seesTitle: 'What it can and cannot see',
  warningChrome: 'When you installed it, the browser warned: “Read your browsing history”.',
  warningEdge: 'When you installed it, the browser warned: “Read your browsing history”.',
  warningFirefox: 'When you installed it, the browser warned: “Access browser activity during navigation”.',
  warningSafari: 'The browser asks on which sites it may work. It needs the listed sites alone.',
  warningWhy:
    'This is what the browser calls being told which site is opened. Nothing else it may do brings up a warning.',
  sees: 'It sees',
  seesListed: 'the address of a page on one of the listed sites, when it is opened',
  seesAsked: 'the address of the page in view when you click the button, and of open tabs when you change a choice',
  seesNot: 'It does not see',
  seesNotOthers: 'that you visit other sites: the browser itself holds those visits back',
  seesNotPages: 'what is on a page, and what you type',
  sends: 'It never connects to the internet. All its data came with the installation.',
  tryTitle: 'Try it',
  example: params<{ service: string }>('See how it looks: {service}'),
  exampleNote: 'The notice with its facts and sources, as you will meet it.',
  checkList: 'Check the accounts you have',
  checkListNote:
    'From your bookmarks or a password manager’s export. It is read inside the browser only, and nothing of it is kept.',
  allServicesNote: 'Search, compare and export what is known.',
  privateTitle: 'Private windows',
  privateAllowed: 'It works in private windows too. Visits there are never recorded.',
  privateChrome:
    'It is off there until you allow it: right-click the button, “Manage extension”, then “Allow in Incognito”. Visits there are never recorded.',
  privateEdge:
    'It is off there until you allow it: right-click the button, “Manage extension”, then “Allow in InPrivate”. Visits there are never recorded.',
  privateFirefox:
    'It is off there until you allow it: right-click the button, “Manage Extension”, then “Run in Private Windows”. Visits there are never recorded.',
  privateSafari:
    'It is off there until you allow it, in Safari’s settings under “Extensions”. Visits there are never recorded.',
})
