/**
 * The parts that stored keys and records are made of, as they are accepted from storage and from files.
 * @module
 */
import * as v from 'valibot'
import { isDay } from '../core/day.ts'
import { ID } from '../dataset/id.ts'

export const serviceIdSchema = v.pipe(
  v.string('expected a service id'),
  v.maxLength(100, 'expected a service id of at most 100 characters'),
  v.regex(ID, 'expected a service id of a-z, 0-9 and single hyphens'),
)

export const domainSchema = v.pipe(
  v.string('expected a host name'),
  v.maxLength(253, 'expected a host name of at most 253 characters'),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'expected a host name in lower-case ASCII'),
)

/**
 * A facts revision as the dataset gives it; kept loose, since an unknown one only means that the facts have changed.
 */
export const revisionSchema = v.pipe(
  v.string('expected a facts revision'),
  v.regex(/^[a-z0-9-]{1,64}$/i, 'expected a facts revision of letters, digits and hyphens'),
)

/** The last moment that a date can stand for (ECMA-262, time values). */
const LAST_MOMENT = 8.64e15

export const momentSchema = v.pipe(
  v.number('expected a time in epoch milliseconds'),
  v.check((moment) => isWhole(moment, 0, LAST_MOMENT), 'expected a time in whole epoch milliseconds, from 1970 on'),
)

export const daySchema = v.pipe(
  v.string('expected a date'),
  v.check(isDay, 'expected a date as YYYY-MM-DD that is in the calendar'),
)

/** Whether a number is whole and in a range, both ends included. */
export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
