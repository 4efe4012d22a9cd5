import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import { LANGUAGE_CHOICES, type LanguageChoice, THEMES, type Theme } from '../../core/settings.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { setSetting } from '../../storage/preferences.ts'
import { Radios } from '../controls/radios.tsx'
import { type AllSettings, change, lastChange, useAtom } from '../controls/settings-state.ts'
import { Undo } from '../controls/undo.tsx'
import { Section } from './parts.tsx'

/** Each language by its own name, which is the same whatever language the page is in. */
const OWN_NAMES: Record<Exclude<LanguageChoice, 'auto'>, string> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
}

/** Language and theme. */
export function LookSection({ all }: { all: AllSettings }) {
  const t = settingsTexts.get()
  const { theme } = all.settings
  const themes: Record<Theme, string> = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark }
  return (
    <Section id="look" title={t.look}>
      <LanguageSelect language={all.settings.language} />
      <div>
        <Radios
          inline
          legend={t.theme}
          value={theme}
          options={THEMES.map((value) => ({ value, label: themes[value] }))}
          onChoose={(value) => change('theme', setSetting('theme', value), () => setSetting('theme', theme))}
        />
        <Undo place="theme" />
      </div>
    </Section>
  )
}

function LanguageSelect({ language }: { language: LanguageChoice }) {
  const t = settingsTexts.get()
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  useAtom(lastChange)
  // What was picked but not saved goes back to what is in force.
  useLayoutEffect(() => {
    if (select.current) select.current.value = language
  })
  // A change of language renders the page anew: the focus goes back to where it was.
  useEffect(() => {
    if (lastChange.get()?.place === 'language') select.current?.focus()
  }, [])
  const choose = (chosen: string) => {
    const value = LANGUAGE_CHOICES.find((known) => known === chosen)
    if (value) change('language', setSetting('language', value), () => setSetting('language', language))
  }
  return (
    <div>
      <label for={id} class="label">
        {t.language}
      </label>
      <select id={id} ref={select} value={language} onChange={(event) => choose(event.currentTarget.value)}>
        {LANGUAGE_CHOICES.map((value) => (
          <option key={value} value={value} lang={value === 'auto' ? undefined : value}>
            {value === 'auto' ? t.languageAuto : OWN_NAMES[value]}
          </option>
        ))}
      </select>
      <Undo place="language" />
    </div>
  )
}
