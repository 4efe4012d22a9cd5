/**
 * The pieces of running text that could be names of sites.
 * @module
 */

/** Links as people copy them: of each, where it leads counts, and not what it is called. */
const MARKUP: readonly RegExp[] = [
  /\[[^\]]*\]\(\s*<?([^\s()<>]*)[^)]*\)/g,
  /\[[^\]]*\]:\s+<?([^\s<>]+)>?/g,
  /\[url=["']?([^\]"'\s]+)["']?\].*?\[\/url\]/gi,
  /<a\b[^>]*?\bhref\s*=\s*["']?([^\s"'>]+)[^>]*>.*?(?:<\/a>|$)/gi,
]

const PIECES = new RegExp(
  [
    // An address from its scheme on, up to the next space.
    String.raw`[a-z][a-z\d+.-]*:\/\/\S+`,
    // A network address in brackets.
    String.raw`\[[\da-f:.]+\](?::\d+)?(?:[/?#]\S*)?`,
    // A name with a Chinese label: whole, so that a name within it or in its path is not taken for one.
    String.raw`[^\s/?#]{0,80}[.\u3002\uff0e\uff61]\p{Script=Han}+(?::\d+)?[/?#]\S*`,
    String.raw`[^\s/?#\u3000-\u303f\uff00-\uffef]{0,80}\p{Script=Han}\.[a-z\d-]\S*`,
    // Letters, digits and marks up to a space, a Chinese character or punctuation, with all that follows a slash, a
    // question mark or a hash.
    String.raw`[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’"'\x60«»<>(){}[\],;|/?#]+(?:[/?#\uff0f]\S*)?`,
  ].join('|'),
  'giu',
)

/** Punctuation or Chinese words behind the host of an address: no host name goes on so, but sentences do. */
const WORDS_BEHIND =
  /^([a-z][a-z\d+.-]*:\/\/[a-z\d.-]+(?::\d+)?)(?:[)\]}"'>,;!]+|["'](?![\w.-]).*|[\u3001\u3008-\u3011\uff01-\uff0c\uff1a-\uff1f“”‘’].*|[\p{Script=Han}\u3002][^/?#.@\uff0e\uff61]*)$/iu

/** The text with each link in it (Markdown, HTML, forum code) as the address that it leads to. */
export function withoutMarkup(text: string): string {
  return MARKUP.reduce((left, link) => left.replace(link, ' $1 '), text).trim()
}

/** An address without the Chinese words that stand behind its host. */
export function withoutWordsBehind(text: string): string {
  return text.replace(WORDS_BEHIND, '$1')
}

/** The pieces that could be names, in the order of the text. */
export function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? []
}
