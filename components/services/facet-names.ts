import { useCallback } from 'preact/hooks'
import type { Catalogue, Facet } from '../../dataset/catalogue.ts'
import { STATES } from '../../dataset/state.ts'
import { CATEGORIES, type Language, STORAGE_GRADES } from '../../dataset/vocabulary.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { useCatalogue } from './catalogue.tsx'

/** What a value of a facet is called on the page. */
export function useNameOf(): (facet: Facet, value: string) => string {
  const catalogue = useCatalogue()
  return useCallback((facet, value) => nameIn(catalogue, facet, value, locale.get()), [catalogue])
}

function nameIn(
  { partners, companies }: Pick<Catalogue, 'partners' | 'companies'>,
  facet: Facet,
  value: string,
  language: Language,
): string {
  switch (facet) {
    case 'status': {
      const state = STATES.find((candidate) => candidate === value)
      return state ? servicesTexts.get()[state] : value
    }
    case 'storage': {
      const grade = STORAGE_GRADES.find((candidate) => candidate === value)
      if (grade === 'none') return servicesTexts.get().gradeNone
      return grade ? words.get()[grade] : value
    }
    case 'category': {
      const category = CATEGORIES.find((candidate) => candidate === value)
      return category ? words.get()[category] : value
    }
    case 'partner':
      return partners.get(value)?.short ?? value
    case 'company':
      return companies.get(value)?.name ?? value
    case 'country':
      return countryNames(language, REGIONS.includes(value) ? 'short' : 'long').of(value) ?? value
    case 'since':
      return value === 'unknown' ? servicesTexts.get().yearUnknown : value
  }
}

/** Their long names say whose regions they are, and take two lines; of other countries the short ones are letters. */
const REGIONS = ['HK', 'MO']

const named = new Map<string, Intl.DisplayNames>()

/** Made once a language: making one takes longer than all the names it gives. */
function countryNames(language: Language, style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${language} ${style}`
  const known = named.get(key) ?? new Intl.DisplayNames([language], { type: 'region', style })
  named.set(key, known)
  return known
}

/** A filter in words: "Where is the data? Ended". */
export function useChipOf(): (facet: Facet, value: string) => string {
  const nameOf = useNameOf()
  return useCallback(
    (facet, value) => {
      const t = servicesTexts.get()
      return t.chip({ question: t[facet], answer: nameOf(facet, value) })
    },
    [nameOf],
  )
}
