import { unicodeHost } from './unicode-host.ts'

/** Second-level labels under which names are registered in many countries: bbc.co.uk, sina.com.cn, u-tokyo.ac.jp. */
const REGISTRIES = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'gouv', 'ltd', 'ne', 'net', 'or', 'org'])

/**
 * The name by which a person would search for a host's service: `shop.example.co.uk` is "example". An IP address is
 * searched for as it is.
 */
export function siteName(host: string): string {
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return host
  const labels = (unicodeHost(host) ?? host).split('.')
  if (labels.length === 1) return host
  const [country = '', second = ''] = labels.toReversed()
  const isRegistry = labels.length > 2 && country.length === 2 && REGISTRIES.has(second)
  return labels.at(isRegistry ? -3 : -2) ?? host
}
