/**
 * The example sites without any browser: notices as text and every verdict as a table, by the same core as badge and
 * popup.
 * @module
 */
import { hostOf } from '../core/host.ts'
import { createLookup } from '../core/lookup.ts'
import { localised } from '../dataset/text.ts'
import { DATA_DIRECTORY } from '../editor/paths.ts'
import { hostIndex, notice } from '../editor/publish.ts'
import { EXAMPLES } from './examples.ts'
import { soundDataset } from './sound-dataset.ts'
import { noticeText } from './text/notice.ts'
import { verdictAt } from './text/verdicts.ts'

/** How many notices are shown. */
const NOTICES = 2

/** What is shown, as text. */
export function tourInTerminal(): string {
  const dataset = soundDataset(DATA_DIRECTORY)
  const { services } = hostIndex(dataset)
  const lookup = createLookup(services)
  const strongest = EXAMPLES.flatMap(({ url }) => lookup(hostOf(url) ?? '')?.listings[0]?.service ?? [])
  const notices = [...new Set(strongest)].slice(0, NOTICES).flatMap((indexed) => {
    const service = dataset.services.find(({ id }) => id === indexed.id)
    return service ? [noticeText(localised(notice(service, dataset), 'en'), indexed, services)] : []
  })
  const seen = EXAMPLES.map(({ url, answer }) => {
    const given = answer === 'Yes' ? 'yes' : answer === 'No' ? 'no' : null
    const { host, verdict, badge, title } = verdictAt(url, given, services, lookup)
    return `${host} · ${verdict} · badge: ${badge}${answer ? ` · answered: ${answer}` : ''}\n    ${title}`
  })
  return [
    ...notices.map((text) => `${text}\n\n${'-'.repeat(100)}\n`),
    'The example sites, as the toolbar button would show them',
    '',
    ...seen,
  ].join('\n')
}
