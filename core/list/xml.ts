/**
 * XML that holds addresses: shortcuts of macOS and bookmarks of Safari (property lists), feed readers' OPML, site maps,
 * exports of KeePass.
 * @module
 */
import { Parser } from 'htmlparser2'
import { ADDRESS_FIELD } from './json.ts'
import type { Names } from './names.ts'

/** Attributes that hold an address: of OPML, XBEL and others. */
const ADDRESS_ATTRIBUTE = /^(?:href|url|xmlurl|htmlurl)$/i
/** Elements whose text is one. */
const ADDRESS_ELEMENT = /^(?:url|uri|loc|link|href)$/i
/** What names the field of the value that follows it, in property lists and in KeePass. */
const KEY_ELEMENT = /^key$/i
const STEP = 100_000

/** Takes the addresses by the names of their fields, so that no other text is ever looked at. */
export function readXml(text: string, names: Names, onRead: (characters: number) => void): void {
  let element = ''
  let said = ''
  let key = ''
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        element = name
        said = ''
        for (const [attribute, value] of Object.entries(attributes)) {
          if (ADDRESS_ATTRIBUTE.test(attribute)) names.addAll(value)
        }
      },
      ontext: (piece) => {
        if (element !== '') said += piece
      },
      onclosetag: () => {
        if (KEY_ELEMENT.test(element)) key = said.trim()
        else if (element !== '') {
          const isAddress = key === '' ? ADDRESS_ELEMENT.test(element) : isAddressKey(key)
          if (isAddress && said.trim() !== '') names.addAll(said)
          key = ''
        }
        element = ''
        said = ''
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP))
    onRead(Math.min(at + STEP, text.length))
  }
  parser.end()
}

function isAddressKey(key: string): boolean {
  return key === 'URLString' || ADDRESS_FIELD.test(key)
}
