/**
 * Bookmarks as browsers export them: the Netscape bookmark file, which is HTML.
 * @module
 */
import { Parser } from 'htmlparser2'
import type { Names } from './names.ts'

/** Takes the address of every link; titles are not looked at. `onRead` is told how many characters are read. */
export function readHtml(text: string, names: Names, onRead: (characters: number) => void): void {
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === 'a' && href !== undefined) names.add(href)
    },
  })
  const STEP = 100_000
  for (let at = 0; at < text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP))
    onRead(Math.min(at + STEP, text.length))
  }
  parser.end()
}
