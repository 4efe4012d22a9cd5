/**
 * What a person asks about, at every door: a link, selected text, the address bar, the search, the command line.
 * @module
 */
import { type Address, addressOf } from './host.ts'
import type { Lookup, Site } from './lookup.ts'
import { piecesOf, withoutMarkup, withoutWordsBehind } from './pieces.ts'

/** A listed site, or something to search for: a host that is not listed, or words. */
export type Asked = { site: Site } | { query: string }

/** Longer text than this is no question; the rest of a selection is not looked at. */
const LONGEST_TEXT = 500
const LONGEST_QUERY = 100

/** Punctuation of the sentence, not of the name in it. */
const AROUND = /^[.:!*_~‐-―•·→«‹„-]+|[.:!?*_,;)\]}'"”’“»›>…‐-―·→-]+$/gu
/** The same at the ends of a whole text, where it is no letter of a name in any language. */
const MARKS_AROUND = /^[‐-―•·→«‹„]|[‐-―•·→»›“”…]$/u
/**
 * A scheme at the beginning, with something after it. In `icloud.com:8443` and `localhost:3000` the colon stands before
 * a port.
 */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d+(?:[/?#]|$))\S/i
/**
 * Schemes after which everything belongs to the address, spaces too. Others can be words with a colon:
 * "Site:icloud.com".
 */
const WHOLE =
  /^(?:https?|ftp|wss?|file|data|javascript|about|blob|view-source|chrome|edge|mailto|tel|sms|[a-z-]+-extension):\S/i
/** A script is one whatever stands after its scheme. */
const SCRIPT = /^javascript:/i
/**
 * What begins like an address without its scheme: a host name with a dot, then nothing, or a port, path, query or
 * fragment.
 */
const BARE_ADDRESS = /^(?![^/?#]*\.\.)[^\s/?#@:\\[\]]+\.[^\s/?#@:\\.[\]]{2,}\.?(?::\d+)?(?:[/?#]\S*)?$/u
/** Latin labels between the full stops that a Chinese keyboard gives; browsers take them for dots. */
const CHINESE_DOTS = /^[a-z\d-]+(?:[.\u3002\uff0e\uff61][a-z\d-]+)+$/i
/** What a host name consists of, however freely browsers parse one: a password or a name in quotes is none. */
const HOST_NAME = /^(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z\d-]*[a-z\d]$/
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:[/?#]\S*)?$/
/**
 * An address of the page's own scheme, and of schemes with hosts that no tab shows: their host is asked about all the
 * same.
 */
const LIKE_WEB = /^(?:\/\/(?=[^\s/])|(?:wss?|ftp):\/\/)/i
/**
 * Chinese text around a name: Chinese characters and Latin letters in one label, or Chinese punctuation. Up to a path,
 * query or fragment.
 */
const IN_CHINESE_TEXT =
  /^[^/?#]*?(?:\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}|[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’])/iu
/**
 * The address that a text is as a whole: with its scheme, or a host name without one, taken as `https://`. Its own host
 * counts alone: a host in its user name, path or query is not where it leads.
 * @returns null when the text is no address
 */
export function addressIn(text: string): Address | null {
  const said = text.trim().replace(LIKE_WEB, 'https://')
  if (SCRIPT.test(said)) return addressOf(said)
  if (WHOLE.test(said) || (SCHEME.test(said) && !/\s/.test(said)))
    return schemeOf(said).includes('.') ? null : addressOf(said)
  if (IPV4.test(said)) return addressOf(`https://${said}`)
  const bare =
    CHINESE_DOTS.test(said) || (BARE_ADDRESS.test(said) && !IN_CHINESE_TEXT.test(said) && !MARKS_AROUND.test(said))
  const address = bare ? addressOf(`https://${said}`) : null
  return address?.kind === 'site' && HOST_NAME.test(address.host) ? address : null
}

/**
 * What a text asks about: the site of the address that it is or begins with; else the first listed name in it; else its
 * words.
 */
export function askedBy(text: string, lookup: Lookup): Asked {
  const written = text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim()
  const words = { query: written.slice(0, LONGEST_QUERY) }
  const recipients = recipientsOf(written)
  if (recipients !== null) return listedOf(recipients, lookup) ?? queryOf(recipients) ?? words
  const said = withoutMarkup(written)
  const address = addressIn(withoutWordsBehind(said)) ?? addressAtStart(said)
  if (address !== null) return address.kind === 'site' ? askedByHost(address.host, lookup) : words
  return listedOf(piecesOf(said).map(addressNamed), lookup) ?? words
}

/** The page that answers: the notice of a service, or a search over all services. */
export function pageAbout(asked: { service: string } | { query: string }): string {
  const query: Record<string, string> = 'service' in asked ? { service: asked.service } : { q: asked.query }
  return `/services.html?${new URLSearchParams(query)}`
}

function askedByHost(host: string, lookup: Lookup): Asked {
  const site = lookup(host)
  return site ? { site } : { query: host }
}

function listedOf(addresses: readonly (Address | null)[], lookup: Lookup): Asked | null {
  for (const address of addresses) {
    const site = address?.kind === 'site' ? lookup(address.host) : null
    if (site) return { site }
  }
  return null
}

function queryOf(addresses: readonly (Address | null)[]): Asked | null {
  const site = addresses.find((address) => address?.kind === 'site')
  return site ? { query: site.host } : null
}

function addressAtStart(said: string): Address | null {
  const [start = ''] = said.split(' ')
  return start === said ? null : addressNamed(start)
}

/** The address that a piece of text is; a mail address has a host too. */
function addressNamed(piece: string): Address | null {
  const name = withoutWordsBehind(piece.replace(AROUND, ''))
  const [, atHost] = /^[^\s/?#@:]*@([^\s/?#@:]+)$/.exec(name) ?? []
  return addressIn(atHost ?? name)
}

/**
 * Where a `mailto:` link sends to, several recipients too; null where the text is none. Copies and what the mail says
 * are not asked about.
 */
function recipientsOf(said: string): (Address | null)[] | null {
  if (!/^mailto:/i.test(said) || !URL.canParse(said)) return null
  const { pathname, searchParams } = new URL(said)
  return [...pathname.split(/[,;]/), ...searchParams.getAll('to')].map((one) => {
    const mail = one.replace(/%40/g, '@').trim()
    const host = mail.slice(mail.lastIndexOf('@') + 1)
    return mail.includes('@') ? addressIn(host) : null
  })
}

function schemeOf(said: string): string {
  return said.slice(0, said.indexOf(':'))
}
