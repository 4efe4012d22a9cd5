/**
 * What a row of the list says, in words: the verdict by the person's own answer, who is involved and where, and since
 * when.
 * @module
 */
import { formatDate } from '../../core/format-date.ts'
import type { ServiceSituation } from '../../core/situation.ts'
import type { Entry } from '../../dataset/catalogue.ts'
import type { DirectoryPartner, DirectoryService } from '../../dataset/notice.ts'
import { leadsOf } from '../../dataset/plots.ts'
import type { Language } from '../../dataset/vocabulary.ts'
import type { servicesTexts } from '../../i18n/en/services.ts'
import type { words } from '../../i18n/en/words.ts'

export type ServicesTexts = ReturnType<(typeof servicesTexts)['get']>
type Words = ReturnType<(typeof words)['get']>

/** The texts that rows are made of, in the language in use. */
export interface RowTexts {
  t: ServicesTexts
  w: Words
  language: Language
}

/** Between parts of a line. A line that has to be broken is broken after it, so that none begins with it. */
export const DOT = '\u00a0· '

/** The verdict in a few words, whom it concerns and who says so included. */
export function verdictPhrase({ service, verdict, answer }: ServiceSituation, { t, language }: RowTexts): string {
  switch (verdict) {
    case 'in-china':
      return { required: t.rowRequired, stated: t.rowInChina, reported: t.rowReported }[kindOf(service.storage)]
    case 'depends': {
      const said = { required: t.rowSomeRequired, stated: t.rowSomeInChina, reported: t.rowSomeReported }
      return t.rowSome({ said: said[kindOf(service.storage)] })
    }
    case 'local-operator':
      return t.rowLocal
    case 'unconfirmed':
      return t.rowUnconfirmed
    case 'announced':
      return t.rowAnnounced
    case 'unclear':
      return t.rowUnclear({ year: (service.lastKnown ?? '').slice(0, 4) })
    case 'ended':
      return service.until === null ? t.rowEnded : t.rowEndedOn({ date: formatDate(service.until, language) })
    case 'not-you':
      return answer.by === 'person' ? t.rowNotYou : t.rowNotYouByDefault
    case 'none-known':
      return t.rowNone
  }
}

function kindOf(storage: DirectoryService['storage']): 'required' | 'stated' | 'reported' {
  if (storage === 'required-by-rule') return 'required'
  return storage === 'company-confirmed' ? 'stated' : 'reported'
}

/**
 * Who runs it or holds the data, whose they are, and where, in parts: "Guizhou-Cloud Big Data", "state-owned",
 * "Guizhou"; several, each with its owner, are one: "Sinnet, listed company; NWCD". None where nothing is known.
 */
export function holderOf(
  { service, state }: Entry,
  partners: ReadonlyMap<string, DirectoryPartner>,
  texts: RowTexts,
): string[] {
  if (state === 'none-known') return []
  const { t } = texts
  // Others who have a part in it stand in the notice: here they would be taken for those who hold the data.
  const shown = [...leadsOf(service)].flatMap((id) => partners.get(id) ?? [])
  const holders = shown.length === 0 ? unnamed(state, t) : holdersIn(shown, texts)
  const places = placesSaid(service, t)
  return [...holders, ...(places.length > 0 ? [firstAndCount(places, t)] : [])]
}

function holdersIn(shown: readonly DirectoryPartner[], { t, w }: RowTexts): string[] {
  const [only, ...others] = shown
  if (only !== undefined && others.length === 0) {
    return only.ownership === 'unknown' ? [only.short] : [only.short, w[only.ownership]]
  }
  const names = shown.map(({ short: name, ownership }) =>
    ownership === 'unknown' ? name : t.owned({ name, ownership: w[ownership] }),
  )
  return [names.join(t.ownersSeparator)]
}

/** Places that say more than the verdict above them; what only a rule requires is no place that anybody has stated. */
function placesSaid({ storage, places }: DirectoryService, t: ServicesTexts): string[] {
  return storage === 'required-by-rule' ? [] : places.filter((place) => place !== t.mainland)
}

function unnamed(state: Entry['state'], t: ServicesTexts): string[] {
  return state === 'in-china' || state === 'local-operator' ? [t.noPartner] : []
}

/** The only one, two, or the first and how many more there are. */
export function firstAndCount(names: readonly string[], t: ServicesTexts): string {
  const [first = '', ...rest] = names
  return rest.length < 2 ? names.join(t.listSeparator) : t.andMore({ first, count: rest.length })
}

/** When it began, and until when it was; empty where there is nothing that could have begun. */
export function periodOf({ service: { since, until }, state }: Entry, { t }: RowTexts): string {
  if (state === 'none-known' || state === 'announced') return ''
  if (since === null) return t.startUnknown
  const from = since.slice(0, 4)
  const to = state === 'ended' ? (until?.slice(0, 4) ?? null) : null
  return to === null || to === from ? t.started({ year: from }) : t.period({ from, to })
}
