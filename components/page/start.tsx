/**
 * What every page of the extension does first: language, theme, then the page; and again when either is changed
 * anywhere.
 * @module
 */
import { type ComponentType, render } from 'preact'
import type { Settings } from '../../core/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { type Extent, speak } from '../../i18n/load.ts'
import { languageInUse } from '../../platform/language.ts'
import { report } from '../../platform/report.ts'
import { onChanged, readSettings } from '../../storage/preferences.ts'

/**
 * Shows `Page` in `#app` of the document, with the texts it needs, in place of what the file holds there.
 * @param ready what the first picture waits for beside the settings
 */
export async function startPage(Page: ComponentType, extent: Extent = 'all', ready?: Promise<void>): Promise<void> {
  const root = document.getElementById('app')
  if (root === null) throw new Error('the page has no #app')
  const before = [...root.children]
  const show = async ({ language, theme }: Pick<Settings, 'language' | 'theme'>) => {
    await speak(languageInUse(language), extent)
    document.documentElement.lang = locale.get()
    document.documentElement.dataset.theme = theme
    for (const element of before.splice(0)) element.remove()
    render(<Page key={locale.get()} />, root)
  }
  const [{ settings }] = await Promise.all([readSettings(), ready])
  await show(settings)
  onChanged(({ settings }) => {
    if (settings.language === undefined && settings.theme === undefined) return
    readSettings()
      .then((read) => show(read.settings))
      .catch((error: unknown) => report(error, 'changing language or theme'))
  })
}
