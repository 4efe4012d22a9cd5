/**
 * Bad data for the checks of ids, hosts and references.
 * @module
 */
import { formatRecord } from '../format.ts'
import { type Bad, SERVICE } from './bad.ts'

/** The first domain written as `domain`, by which the field is named where it could be a name. */
function badHost(check: string, what: string, domain: string): Bad {
  return {
    check,
    what,
    makeWrong: (_, service) => {
      service.domains[0]!.domain = domain
    },
    at: `${SERVICE}: domains[${/^[\w.-]+$/.test(domain) ? domain : 0}].domain`,
  }
}

export const BAD_RECORDS: readonly Bad[] = [
  {
    check: 'file-name',
    what: 'an id that is not the name of the file',
    makeWrong: ({ raw }, service) => {
      raw['services/acme-cloud.json'] = formatRecord('service', { ...service, id: 'acme-drive' })
    },
    at: `${SERVICE}: id`,
  },
  {
    check: 'unique-ids',
    what: 'two partners with one id',
    makeWrong: ({ partners }) => void partners.push({ ...partners[1]! }),
    at: 'data/partners.json: partners[2].id',
  },
  {
    check: 'unique-ids',
    what: 'two claims with one id',
    makeWrong: (_, { claims }) => void claims.push({ ...claims[0]! }),
    at: `${SERVICE}: claims[2].id`,
  },
  {
    check: 'unique-ids',
    what: 'a source with the id of a claim',
    makeWrong: (_, { sources }) => void sources.push({ ...sources[0]!, id: 'c1' }),
    at: `${SERVICE}: sources[c1].id`,
  },
  {
    check: 'stable-ids',
    what: 'a published claim that vanished',
    makeWrong: ({ ids }) => void ids.published.unshift('acme-cloud/c9'),
    at: 'data/ids.json: published[0]',
  },
  {
    check: 'stable-ids',
    what: 'a retired id that came back',
    makeWrong: ({ ids }) => void ids.retired.push('acme-cloud/c1'),
    at: 'data/ids.json: retired[0]',
  },
  {
    check: 'stable-ids',
    what: 'an id that is not in the list',
    makeWrong: ({ ids }) => void ids.published.pop(),
    at: 'data/ids.json: published',
  },
  badHost('host-form', 'upper case', 'Acme.cn'),
  badHost('host-form', 'a scheme', 'https://acme.cn'),
  badHost('host-form', 'a port', 'acme.cn:443'),
  badHost('host-form', 'a path', 'acme.cn/login'),
  badHost('host-form', 'a dot at the end', 'acme.cn.'),
  badHost('host-form', 'a dot at the start', '.acme.cn'),
  badHost('host-form', 'an empty label', 'acme..cn'),
  badHost('host-form', 'a wildcard', '*.acme.cn'),
  badHost('host-form', 'Chinese characters', '云上贵州.cn'),
  badHost('host-form', 'an IPv4 address', '192.0.2.1'),
  badHost('host-form', 'an IPv4 address in another form', '0x7f.1'),
  badHost('host-form', 'an IPv6 address', '[2001:db8::1]'),
  badHost('host-form', 'nothing', ''),
  badHost('host-public-suffix', 'a top-level domain', 'cn'),
  badHost('host-public-suffix', 'a public suffix', 'com.cn'),
  badHost('host-public-suffix', 'a private suffix, under which strangers have their sites', 'github.io'),
  badHost('host-public-suffix', 'an unknown ending', 'acme.intranet'),
  {
    check: 'host-unique',
    what: 'a host with two exposures in one service',
    makeWrong: (_, { domains }) => void domains.push({ ...domains[0]!, exposure: 'account-region' }),
    at: `${SERVICE}: domains[2].domain`,
  },
  {
    check: 'host-unique',
    what: 'a site of a company that is a host of a service',
    makeWrong: ({ companies }) => {
      companies[0]!.sites = ['acme.com']
    },
    at: 'data/companies.json: companies[acme].sites[0]',
  },
  {
    check: 'host-form',
    what: 'a site of a company with a scheme',
    makeWrong: ({ companies }) => {
      companies[0]!.sites = ['https://acme.org']
    },
    at: 'data/companies.json: companies[acme].sites[0]',
  },
  {
    check: 'service-references',
    what: 'an unknown company',
    makeWrong: (_, service) => {
      service.company = 'acne'
    },
    at: `${SERVICE}: company`,
  },
  {
    check: 'service-references',
    what: 'an unknown partner',
    makeWrong: (_, { arrangement }) => {
      arrangement.partners[1]!.partner = 'nobody'
    },
    at: `${SERVICE}: arrangement.partners[nobody].partner`,
  },
  {
    check: 'service-references',
    what: 'an unknown kind of data',
    makeWrong: (_, { arrangement }) => void arrangement.data_kinds.push('dreams'),
    at: `${SERVICE}: arrangement.data_kinds[1]`,
  },
  {
    check: 'service-references',
    what: 'an unknown law of the rule',
    makeWrong: (_, { arrangement }) => {
      arrangement.rule!.law = 'no-law'
    },
    at: `${SERVICE}: arrangement.rule.law`,
  },
  {
    check: 'service-references',
    what: 'an unknown sector rule',
    makeWrong: (_, service) => void service.laws.push('no-law'),
    at: `${SERVICE}: laws[1]`,
  },
  {
    check: 'list-references',
    what: 'an unknown source of a law',
    makeWrong: ({ laws }) => void laws[0]!.sources.push('S9'),
    at: 'data/laws.json: laws[cloud-rule].sources[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown service of an event',
    makeWrong: ({ timeline }) => void timeline[0]!.services.push('acme-drive'),
    at: 'data/timeline.json: timeline[2018-02-28].services[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown source of an event',
    makeWrong: ({ timeline }) => void timeline[0]!.sources.push('S9'),
    at: 'data/timeline.json: timeline[2018-02-28].sources[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown company of a report',
    makeWrong: ({ reports }) => void reports[0]!.companies.push('acne'),
    at: 'data/reports.json: reports[report-2018].companies[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown source of a report',
    makeWrong: ({ reports }) => void reports[0]!.sources.push('S9'),
    at: 'data/reports.json: reports[report-2018].sources[1]',
  },
  {
    check: 'list-references',
    what: 'an unknown company in the five asks',
    makeWrong: ({ accountability }) => {
      accountability[0]!.company = 'acne'
    },
    at: 'data/accountability.json: accountability[acne].company',
  },
  {
    check: 'list-references',
    what: 'an unknown source in the five asks',
    makeWrong: ({ accountability }) => void accountability[0]!.asks[0]!.sources.push('S9'),
    at: 'data/accountability.json: accountability[acme].asks[commitment].sources[1]',
  },
  {
    check: 'asks',
    what: 'an ask answered twice',
    makeWrong: ({ accountability }) => void accountability[0]!.asks.push(accountability[0]!.asks[0]!),
    at: 'data/accountability.json: accountability[acme].asks[2].ask',
  },
  {
    check: 'asks',
    what: 'a state without a source',
    makeWrong: ({ accountability }) => {
      accountability[0]!.asks[0]!.sources = []
    },
    at: 'data/accountability.json: accountability[acme].asks[commitment].sources',
  },
  {
    check: 'unused-records',
    what: 'a partner of nobody',
    makeWrong: ({ partners }) => void partners.push({ ...partners[1]!, id: 'zero-cloud' }),
    at: 'data/partners.json: partners[zero-cloud].id',
  },
]
