import { useCallback } from 'preact/hooks'
import { STATES } from '../../core/whole-service.ts'
import type { Facet } from '../../dataset/catalogue.ts'
import { STORAGE_ORDER, type StorageGrade } from '../../dataset/host-index.ts'
import type { DirectoryService } from '../../dataset/notice.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { useCatalogue } from './catalogue.tsx'

/** What a value of a facet is called on the page. */
export function useNameOf(): (facet: Facet, value: string) => string {
  const { entries, partners, companies } = useCatalogue()
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'status': {
          const state = STATES.find((candidate) => candidate === value)
          return state ? servicesTexts.get()[state] : value
        }
        case 'storage': {
          const grade = STORAGE_ORDER.find((candidate) => candidate === value)
          return grade ? gradeWord(grade) : value
        }
        case 'category': {
          const category = entries.find(({ service }) => service.category === value)?.service.category
          return category ? categoryWord(category) : value
        }
        case 'partner':
          return partners.get(value)?.short ?? value
        case 'company':
          return companies.get(value)?.name ?? value
        case 'country':
          return new Intl.DisplayNames([locale.get()], { type: 'region' }).of(value) ?? value
        case 'since':
          return value === 'unknown' ? servicesTexts.get().yearUnknown : value
      }
    },
    [entries, partners, companies],
  )
}

function gradeWord(grade: StorageGrade): string {
  return words.get()[grade === 'none' ? 'storage-none' : grade]
}

function categoryWord(category: DirectoryService['category']): string {
  return words.get()[category]
}
