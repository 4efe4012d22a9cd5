/**
 * Whose the partners are.
 * @module
 */
import type { DirectoryPartner } from './notice.ts'

/** How many partners there are of each kind of owner; `all` is their sum. */
export interface OwnersFinding {
  all: number
  /** State-owned, or linked to the state. */
  state: number
  /** Joint ventures in which a state-owned firm takes part. */
  mixed: number
  /** Other joint ventures: that no source names the state among the owners does not say that it is not. */
  joint: number
  /** Listed companies, which can have state shareholders. */
  listed: number
  /** Subsidiaries of the foreign companies themselves. */
  own: number
  privately: number
  unknown: number
}

const KIND: Record<DirectoryPartner['ownership'], Exclude<keyof OwnersFinding, 'all'>> = {
  'state-owned': 'state',
  'state-linked': 'state',
  'state-joint-venture': 'mixed',
  'joint-venture': 'joint',
  listed: 'listed',
  'own-subsidiary': 'own',
  private: 'privately',
  unknown: 'unknown',
}

/** Counts the partners by their owners. */
export function ownersFinding(partners: readonly Pick<DirectoryPartner, 'ownership'>[]): OwnersFinding {
  const finding = { all: 0, state: 0, mixed: 0, joint: 0, listed: 0, own: 0, privately: 0, unknown: 0 }
  for (const { ownership } of partners) {
    finding.all++
    finding[KIND[ownership]]++
  }
  return finding
}
