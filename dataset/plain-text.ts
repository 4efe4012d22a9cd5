/** A name as it is compared with what somebody typed: full-width forms as the usual ones, small letters. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
