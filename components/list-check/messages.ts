/**
 * What page and reader say to each other. Host names alone come back: the file itself stays with the reader, which ends
 * when it is done.
 * @module
 */
import type { ListContents } from '../../core/list/read.ts'
import type { SitesInList } from '../../core/list/result.ts'

/** What is to be read. */
export type ToRead = { file: Blob } | { text: string }

export type FromReader =
  | { kind: 'progress'; share: number }
  | { kind: 'read'; found: SitesInList; problem: ListContents['problem'] }
