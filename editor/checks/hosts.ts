/**
 * Host names: written the one way that look-up expects, each in one place only, and none that would take in other
 * people's sites.
 * @module
 */
import { parse } from 'tldts'
import { type Finding, type Problem, quoted } from '../problem.ts'
import { type Check, errorAt, type Loaded } from './check.ts'

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** The host as it should be written: lower case, IDN in ASCII (punycode), no scheme, port, path or dot at an end. */
function asWritten(text: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/^\.+|\.+$/g, '')
}

/** What is wrong with the form of a host name; undefined where nothing is. */
function formFinding(domain: string): Finding | undefined {
  if (parse(domain).isIp) return { expected: 'a host name', found: `the IP address ${quoted(domain)}` }
  const valid = domain.length <= 253 && domain.split('.').every((label) => LABEL.test(label))
  const written = asWritten(domain)
  if (valid && written === domain) return undefined
  return {
    expected:
      'a host name of lower-case letters, digits, hyphens and dots, without scheme, port, path or dot at an end',
    found: quoted(domain),
    ...(written !== undefined && written !== domain && written !== '' && { hint: `write ${quoted(written)}` }),
  }
}

interface Host {
  record: object
  field: string
  host: string
  /** Id of the service or company that lists it. */
  owner: string
}

function hostsOf({ dataset }: Loaded): Host[] {
  return [
    ...dataset.services.flatMap((record) =>
      record.domains.map(({ domain }, index) => {
        return { record, field: `domains[${index}].domain`, host: domain, owner: record.id }
      }),
    ),
    ...dataset.companies.flatMap((record) =>
      (record.sites ?? []).map((host, index) => ({ record, field: `sites[${index}]`, host, owner: record.id })),
    ),
  ]
}

function findings(loaded: Loaded, judge: (host: string) => Finding | undefined): Problem[] {
  return hostsOf(loaded).flatMap(({ record, field, host }) => {
    const finding = judge(host)
    return finding === undefined ? [] : [errorAt(loaded, record, field, finding)]
  })
}

function publicSuffixFinding(domain: string): Finding | undefined {
  if (formFinding(domain) !== undefined) return undefined
  const { isIcann, isPrivate, domain: registrable, publicSuffix } = parse(domain, { allowPrivateDomains: true })
  const expected = 'a domain that one owner has registered, or a host below it'
  if (!isIcann && !isPrivate)
    return { expected, found: `${quoted(domain)}, whose ending is on no list of public endings` }
  if (registrable === null) return { expected, found: `the public ending ${quoted(publicSuffix)}` }
  return undefined
}

/** Several services may be met at one host, each once; a company outside the scope shares its hosts with none. */
function uniqueHosts(loaded: Loaded): Problem[] {
  const owners = new Map<string, Host[]>()
  return hostsOf(loaded).flatMap((entry) => {
    const { record, field, host, owner } = entry
    const others = owners.get(host) ?? []
    owners.set(host, [...others, entry])
    const clash = others.find((other) => other.owner === owner || isSite(other) || isSite(entry))
    if (clash === undefined) return []
    const expected = 'a host name that is listed once in a service, and by none where a company has it as its site'
    return [errorAt(loaded, record, field, { expected, found: `${quoted(host)}, also in ${clash.owner}` })]
  })
}

/** Whether it is the site of a company outside the scope. */
function isSite({ field }: Host): boolean {
  return field.startsWith('sites')
}

export const hostChecks: readonly Check[] = [
  { name: 'host-form', severity: 'error', run: (loaded) => findings(loaded, formFinding) },
  { name: 'host-public-suffix', severity: 'error', run: (loaded) => findings(loaded, publicSuffixFinding) },
  { name: 'host-unique', severity: 'error', run: uniqueHosts },
]
