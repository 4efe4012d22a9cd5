import { aboutTexts } from '../../i18n/en/about.ts'
import { Phrases } from '../page/phrases.tsx'

/** What the dataset leaves out, each with the reason. */
export function LeftOut() {
  const t = aboutTexts.get()
  const kinds: [string, string][] = [
    [t.leftOutChinese, t.leftOutChineseWhy],
    [t.leftOutRented, t.leftOutRentedWhy],
    [t.leftOutOffices, t.leftOutOfficesWhy],
    [t.leftOutRegions, t.leftOutRegionsWhy],
    [t.leftOutSecurity, t.leftOutSecurityWhy],
    [t.leftOutHearsay, t.leftOutHearsayWhy],
    [t.leftOutPersons, t.leftOutPersonsWhy],
  ]
  return (
    <ul class="points">
      {kinds.map(([what, why]) => (
        <li key={what}>
          <Phrases text={t.because({ what, why })} />
        </li>
      ))}
    </ul>
  )
}
