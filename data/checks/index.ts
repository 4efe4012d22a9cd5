/**
 * Every rule of the dataset, by name.
 * @module
 */
import type { Check } from './check.ts'

export type { Check, Loaded } from './check.ts'

export const CHECKS: readonly Check[] = []
