import { i18n } from '../i18n.ts'

/** Names of the dataset's closed vocabularies. */
export const words = i18n('words', {
  // Ownership
  'state-owned': 'state-owned',
  'state-linked': 'linked to the state',
  listed: 'listed company',
  private: 'private company',
  'joint-venture': 'joint venture',
  'state-joint-venture': 'joint venture with a state-owned firm',
  'own-subsidiary': 'the company’s own subsidiary',
  unknown: 'ownership not known',
  // Open MIC's five asks
  commitment: 'Commit to strong privacy for all users',
  'inform-users': 'Tell users the risks',
  'risk-assessment': 'Assess risks to human rights in public',
  'transparency-report': 'Report government requests, partners’ included',
  alternatives: 'Look for other ways into the market',
  // What is known of the answer to an ask
  'ask-yes': 'Yes',
  'ask-partly': 'Partly',
  'ask-no': 'No',
  'ask-unknown': 'Not known',
  // Status
  active: 'In force',
  announced: 'Announced',
  ended: 'Ended',
  unclear: 'On record, not known whether it still holds',
  none: 'None known',
  // Storage grade
  'company-confirmed': 'The company says so',
  reported: 'Reported',
  'required-by-rule': 'Required by a rule',
  'not-confirmed': 'Not confirmed',
  elsewhere: 'Outside mainland China',
  'storage-none': 'None known',
  // Categories
  cloud: 'Cloud and networks',
  files: 'Files and notes',
  work: 'Work and development',
  messages: 'Messages and calls',
  social: 'Social networks and dating',
  media: 'News, knowledge and media',
  games: 'Games',
  'search-apps': 'Search, apps and assistants',
  'cars-maps': 'Cars and maps',
  devices: 'Wearables and home devices',
  shops: 'Shops and restaurants',
  money: 'Banks and payments',
  travel: 'Travel and leisure',
  health: 'Health and medicine',
  education: 'Education and exams',
  parcels: 'Parcels and post',
  // Kinds of source
  'source-company': 'company',
  'source-regulator': 'regulator',
  'source-law': 'legal text',
  'source-news': 'news',
  'source-ngo': 'NGO',
  'source-academic': 'research',
  'source-reference': 'reference',
  'source-code': 'program code',
})
