import { locale } from './i18n.ts'

/** Whole sentences one after the other. Chinese puts no space between them. */
export function sentences(...parts: readonly string[]): string {
  return parts.join(locale.get() === 'en' ? ' ' : '')
}
