/**
 * Whether everything is to be done that could be: `npm test -- --full`, which takes most of an hour, before a release.
 * Without it every test runs, with what grows without end (states times languages times colours, navigations, kills) in
 * smaller amounts.
 */
export const FULL = process.env.WHEREABOUTS_FULL === '1'
