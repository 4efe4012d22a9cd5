import { locale } from './i18n.ts'

/** What stands between two sentences: nothing in Chinese. */
export function sentenceGap(): string {
  return locale.get() === 'en' ? ' ' : ''
}

/** Whole sentences one after the other. */
export function sentences(...parts: readonly string[]): string {
  return parts.join(sentenceGap())
}
