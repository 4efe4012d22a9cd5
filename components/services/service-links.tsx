import { useState } from 'preact/hooks'
import type { Entry } from '../../dataset/catalogue.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { words } from '../../i18n/en/words.ts'
import { locale } from '../../i18n/i18n.ts'
import { serviceById } from '../../platform/host-index.ts'
import { Joined } from '../notice/joined.tsx'
import { Phrases } from '../page/phrases.tsx'
import { GoLink } from './address.tsx'
import { verdictPhrase } from './row-texts.ts'
import { useSituation } from './use-situation.ts'

/** More than this many are shown when they are asked for. */
const SHOWN = 40

interface Props {
  entries: readonly Entry[]
  /** Without what is said of them. */
  namesOnly?: boolean
}

/** Services by name, each leading to its notice, with the verdict on it by the person's own answer. */
export function ServiceLinks({ entries, namesOnly = false }: Props) {
  const t = servicesTexts.get()
  const situationOf = useSituation()
  const [all, setAll] = useState(false)
  const texts = { t, w: words.get(), language: locale.get() }
  const shown = all || entries.length <= SHOWN ? entries : entries.slice(0, SHOWN)
  return (
    <>
      <ul class={namesOnly ? 'service-links' : 'service-links said'}>
        {shown.map(({ service: { id, name } }) => {
          const service = namesOnly ? null : serviceById(id)
          const link = (
            <GoLink to={{ service: id }}>
              <Phrases text={name} />
            </GoLink>
          )
          if (!service) return <li key={id}>{link}</li>
          const said = (
            <small>
              <Phrases text={verdictPhrase(situationOf(service), texts)} />
            </small>
          )
          return (
            <li key={id}>
              <Joined parts={[link, said]} />
            </li>
          )
        })}
      </ul>
      {shown.length < entries.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t.allOf({ count: entries.length })}
        </button>
      )}
    </>
  )
}
