import { params } from '@nanostores/i18n'
import { i18n } from '../i18n.ts'

/** The page about Whereabouts: grades, how it is made, disputes, what is left out, licence, privacy, version. */
export const aboutTexts = i18n('about', {
  title: 'About Whereabouts',
  lead: 'Whereabouts says where foreign services keep the data of their China-market users, and who holds it there. It says it on the spot, with its sources, and without sending anything anywhere.',
  contents: 'On this page',
  // How facts are graded
  grading: 'How facts are graded',
  gradingIntro: 'Two things are graded: who says where the data of a service is, and who says a single fact.',
  place: 'Who says where the data is',
  placeConfirmed: 'The company, its partner or its terms say that the data is kept in mainland China.',
  placeReported: 'Publishers report that it is kept there; the company has not said so.',
  placeRequired: 'A named rule requires such a service to keep it there; nobody has said where this one keeps it.',
  placeOpen: 'The service is run in China by a local operator; where its data is kept is not known.',
  placeElsewhere: 'The company says, or it is shown, that data of the China market is kept outside the mainland.',
  placeNone: 'Reviewed, and no storage there is known; or nothing is offered there any more.',
  placeCareful: 'Where two would fit, the more careful one is given.',
  fact: 'Who says a fact',
  statement: 'Said by the company, its partner, a regulator or a law',
  statementText:
    'Its own words, also where the press quotes them. That is the surest about what was said; whether it is so, others may see differently.',
  several: 'Several independent publishers',
  severalText: 'At least two say so, independently of each other as far as can be seen.',
  single: 'One publisher',
  singleText: 'One says so, or several that retell one report.',
  factNote:
    'Editors grade, and a program checks that the grade is possible. A source that no editor has read never stands alone. Where sources disagree, both sides are shown, and a company’s answer stands among the first facts.',
  marks: 'What the marks mean',
  markInChina:
    'Data is kept in mainland China, the company says or publishers report: the site serves that market alone, or you said that your account belongs to it.',
  markRequired:
    'A rule requires the data of that market’s own site, or of your account as you answered, to be kept in mainland China; the company has not said where it is.',
  markDepends:
    'For some accounts data is kept in mainland China, the company says or publishers report. One question tells whether yours is among them.',
  markDependsRequired:
    'For some accounts a rule requires data to be kept in mainland China; the company has not said where it is. One question tells whether yours is among them.',
  markLocalOperator: 'Run in China by a local operator; where the data is kept is not confirmed.',
  markUnconfirmed: 'There is a China version; where it keeps data, and whether you use it, is not known.',
  markAnnounced: 'A China version has been announced, with no sign yet that it has begun.',
  markUnclear: 'It is on record; whether it still holds is not known.',
  markEnded: 'The arrangement has ended.',
  markNotYou:
    'Not your account, as you answered. What you send to people with such an account can still be kept there.',
  markNone: 'Reviewed; no storage in mainland China is known. That is no promise.',
  markNotListed:
    'On the toolbar button only the red “!” and the amber “?” appear; the other marks stand in the popup and in lists. A button without a mark can also mean that the site has not been reviewed, or that alerts are off. That is not the same as safe.',
  // How this is made
  makers: 'How this is made',
  makersText:
    'Whereabouts is free software, made in the open: its code, its records and every change to them are public. It shows no advertising and sells nothing. No payment, threat or favour changes a record.',
  repository: 'Code and records',
  // Disputes
  disputing: 'How to dispute a fact',
  disputingText:
    'Anybody can: a reader, a journalist, the company itself. Choose “Report a mistake” under the service, name the sentence and give a public source.',
  disputeMended: 'A fact that its sources do not bear out is corrected or taken out, and the change log says so.',
  disputeBoth: 'Where sources disagree, both sentences stand, each marked as disputed by the other.',
  disputeAnswer: 'A company’s answer becomes a fact of its own, shown beside what it answers.',
  disputeGrade: 'A grade changes with evidence, not on request; a statement that can be cited is evidence.',
  // What is left out
  leftOut: 'What is left out, and why',
  leftOutChinese: 'Services of companies based in mainland China, such as WeChat, Douyin or Baidu',
  leftOutChineseWhy:
    'The question here is what companies based elsewhere do with the data of their China market. That a service is left out is no verdict on it.',
  leftOutRented:
    'Rented space in a data centre, network nodes and caches, where no user data is kept and nobody else is in charge',
  leftOutRentedWhy: 'Where a machine stands does not say who holds data.',
  leftOutOffices: 'Offices, factories and shops without an online service of their own',
  leftOutOfficesWhy: 'There is no service there that is used in a browser.',
  leftOutRegions: 'Hong Kong, Macau and Taiwan, unless the data goes to the mainland',
  leftOutRegionsWhy: 'Other laws apply there.',
  leftOutSecurity: 'How well a service protects data, and break-ins',
  leftOutSecurityWhy: 'Another subject, unless it shows where the data is or who holds it.',
  leftOutHearsay: 'What rests on nothing public: hearsay, unsigned posts, documents that cannot be cited',
  leftOutHearsayWhy: 'A reader could not check it.',
  leftOutPersons: 'Persons who do not act for a company or an authority',
  leftOutPersonsWhy: 'Nobody should come to harm by this dataset.',
  because: params<{ what: string; why: string }>('{what}. {why}'),
  // Licence, privacy
  licence: 'Licence',
  // The sentence around the link
  licenceText: 'The code is under the MIT licence. The dataset is under ',
  licenceLink: 'CC BY 4.0',
  licenceUse: ': use it for anything, and name it as “Whereabouts dataset”.',
  privacy: 'Privacy',
  privacyText:
    'No request ever leaves the extension, and no site can tell that it is there. Your answers, your choices and which services’ facts you were shown stay in this browser; the journal is off until you turn it on. Somebody who has this device can see all of that, and that the extension is installed; its pages that you opened can stand in the browser’s history or list of closed tabs.',
  privacyLink: 'Who might look, and what each can learn',
  // Version
  version: 'Version',
  versionOf: 'Extension',
  datasetOf: 'Dataset of',
  services: 'Services reviewed',
  hash: 'Dataset’s hash (SHA-256)',
  hashNote:
    'Of the file that “All services” exports as JSON when nothing is filtered. Whoever has the same hash has the same dataset.',
})
