import type { Notice, NoticeClaim } from '../../dataset/notice.ts'

/**
 * What becomes of data already stored when a person leaves or changes region: the claim that says it, or that it is not
 * known. Null where no data is said to be kept in mainland China.
 */
export function storedDataOf({ service }: Pick<Notice, 'service'>): NoticeClaim | 'unknown' | null {
  const { status, storage } = service.arrangement
  const told = service.claims.find(({ id }) => id === service.stored_data)
  if (told !== undefined) return told
  const kept = storage === 'company-confirmed' || storage === 'reported' || storage === 'required-by-rule'
  return kept && (status === 'active' || status === 'unclear') ? 'unknown' : null
}
