/** Every English text in a record, wherever it stands: what is said in several languages has a key for each. */
export function englishIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(englishIn)
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' && typeof inner === 'string' ? [inner] : englishIn(inner),
  )
}
