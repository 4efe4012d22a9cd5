/**
 * Texts and their translations. Only `of` is a matter of right and wrong; the rest is listed for editors.
 * @module
 */
import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/cn2t'
import type { Problem } from '../problem.ts'
import { shown } from '../problem.ts'
import type { Text } from '../schema.ts'
import { isStale, textHash } from '../text.ts'
import { textsIn } from '../walk.ts'
import { type Check, errorAt, type Loaded, recordsOf, warningAt } from './check.ts'
