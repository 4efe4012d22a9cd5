/**
 * Faults that somebody could make, each a change of one place in the code that tests have to notice.
 * @module
 */
import { BACKGROUND } from './background.ts'
import { COMPONENTS } from './components.ts'
import { CORE } from './core.ts'
import { DATASET } from './dataset.ts'
import { EDITOR } from './editor.ts'
import { PLATFORM } from './platform.ts'
import { STORAGE } from './storage.ts'

/** By file: a piece of its code that stands there once, and what is put in its place. */
export type Faults = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>

export const FAULTS = [CORE, STORAGE, BACKGROUND, DATASET, EDITOR, PLATFORM, COMPONENTS].flatMap((room) =>
  Object.entries(room).flatMap(([file, changes]) => changes.map(([from, to]) => ({ file, from, to }))),
)
