/** What browsers call an extension in Taiwan, where that is not the word of the texts, which is Chrome's. */
const WORDS: Record<string, string> = { firefox: '擴充套件', safari: '延伸功能' }

/** The part of a Vite plugin that is used here; the same in every version of Vite. */
interface TextPlugin {
  name: string
  transform: (code: string, id: string) => string | undefined
}

/**
 * Has the texts for Taiwan call an extension what `browser` calls it: the title of the plain icon must be no word that
 * nothing else there says.
 */
export function extensionWord(browser: string): TextPlugin {
  const word = WORDS[browser]
  return {
    name: 'whereabouts:extension-word',
    transform: (code, id) => (word && /\/i18n\/zh-TW\//.test(id) ? code.replaceAll('擴充功能', word) : undefined),
  }
}
