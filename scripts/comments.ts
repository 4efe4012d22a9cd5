/**
 * Holds comments to the width of code, which the formatter does not.
 * @module
 */

/** As in biome.json. */
const WIDTH = 120

/** A line that is a comment, stands in one or ends with one. An address in a text has no space before its `//`. */
const COMMENT = /^\s*(?:\/\*|\*|<!--)|(?:^|\s)\/\/ |\/\*\*? /

/** The lines of a source, counted from 1, whose comments are too long. */
export function longComments(source: string): number[] {
  return source
    .split('\n')
    .flatMap((line, index) => ([...line].length > WIDTH && COMMENT.test(line) ? [index + 1] : []))
}
