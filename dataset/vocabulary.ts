/**
 * The closed lists of words that records are written with.
 * @module
 */

/** Languages that texts are translated into. */
export const OTHER_LANGUAGES = ['zh-CN', 'zh-TW'] as const
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number]

/** Languages a text may be written in; English is the original of every text. */
export const LANGUAGES = ['en', ...OTHER_LANGUAGES] as const
export type Language = (typeof LANGUAGES)[number]

/** Kinds of service, as people would look for them. */
export const CATEGORIES = [
  'cloud',
  'files',
  'work',
  'messages',
  'social',
  'media',
  'games',
  'search-apps',
  'cars-maps',
  'devices',
  'shops',
  'money',
  'travel',
  'health',
  'education',
  'parcels',
] as const

/** Of an arrangement. */
export const STATUSES = ['active', 'announced', 'ended', 'unclear', 'none'] as const
/** How well the place of storage is known, the best first. */
export const STORAGE_GRADES = [
  'company-confirmed',
  'reported',
  'required-by-rule',
  'not-confirmed',
  'elsewhere',
  'none',
] as const
/** What of a service is met at a host. */
export const EXPOSURES = ['china-market', 'account-region', 'company-site'] as const
/** Who says what a claim says. */
export const EVIDENCE = ['statement', 'several', 'single'] as const
/** What a claim is about. */
export const CLAIM_KINDS = [
  'storage',
  'operator',
  'keys',
  'government-access',
  'censorship',
  'real-name',
  'transfer-abroad',
  'law',
  'company-position',
  'ended',
  'other',
] as const
/** Of changes, those that stand first and last among what is new. */
export const CHANGE_KINDS = ['verdict', 'wording'] as const
/** Whose a partner is. */
export const OWNERSHIPS = [
  'state-owned',
  'state-linked',
  'listed',
  'private',
  'joint-venture',
  'state-joint-venture',
  'own-subsidiary',
  'unknown',
] as const
/** Who published a source. */
export const SOURCE_KINDS = ['company', 'regulator', 'law', 'news', 'ngo', 'academic', 'reference', 'code'] as const
/** What a law does, as readers look for it. */
export const LAW_GROUPS = ['keep-here', 'authorities-ask', 'names-censorship', 'other'] as const
/** Open MIC's five asks of 2018, in their own order. */
export const ASKS = ['commitment', 'inform-users', 'risk-assessment', 'transparency-report', 'alternatives'] as const
