/**
 * Verdicts as lines of text, by the same core as badge and popup.
 * @module
 */
import { alertOf } from '../../core/alert.ts'
import { hostOf } from '../../core/host.ts'
import type { Lookup } from '../../core/lookup.ts'
import { asSentence, lineOf } from '../../core/sentence.ts'
import { situationOf } from '../../core/situation.ts'
import type { Answer, Verdict } from '../../core/verdict.ts'
import type { IndexedService } from '../../dataset/host-index.ts'
import { alertTexts } from '../../i18n/en/alert.ts'
import { answering } from './answering.ts'

/** What the toolbar button would say on a site. */
export interface SiteVerdict {
  host: string
  verdict: Verdict | 'not listed'
  badge: string
  title: string
}

/** What badge and title would say at an address, to somebody with this answer. */
export function verdictAt(
  url: string,
  answer: Answer,
  services: readonly IndexedService[],
  lookup: Lookup,
): SiteVerdict {
  const host = hostOf(url) ?? url
  const site = lookup(host)
  if (site === null)
    return { host, verdict: 'not listed', badge: 'none', title: 'Not reviewed, which is not the same as safe' }
  const situation = situationOf(site, answering(answer, services), Date.now())
  const { badge, title } = alertOf(situation, 'en', alertTexts.get())
  return { host, verdict: situation.services[0].verdict, badge: badge?.text ?? 'none', title }
}

/** What is said of one service at each kind of its hosts, with each answer that changes it, as a table in Markdown. */
export function linesOfService(service: IndexedService, services: readonly IndexedService[]): string {
  const kinds = Map.groupBy(service.domains, ({ exposure }) => exposure)
  const rows = [...kinds].flatMap(([exposure, domains]) => {
    const hosts = domains.map(({ domain }) => domain)
    const site = { domain: hosts[0] ?? '', listings: [{ service, exposure }] }
    const said = ([null, 'yes', 'no'] as const).map((answer) => {
      const { services: found } = situationOf(site, answering(answer, services), Date.now())
      return { answer, verdict: found[0].verdict, line: asSentence(lineOf(found[0], 'en', alertTexts.get())) }
    })
    const different = said.filter(({ answer, line }) => answer === null || line !== said[0]?.line)
    return different.map(
      ({ answer, verdict, line }) =>
        `| ${cell(hosts.join(', '))} | ${exposure} | ${answer ?? '–'} | \`${verdict}\` | ${cell(line)} |`,
    )
  })
  return ['| hosts | exposure | answer | verdict | line |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

/** Text that stays in its cell and is nothing but text. */
function cell(text: string): string {
  return text.replaceAll(/[|\\`<>[\]@]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
