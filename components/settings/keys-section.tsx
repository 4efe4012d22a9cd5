import { settingsTexts } from '../../i18n/en/settings.ts'
import { sentenceGap, sentences } from '../../i18n/sentences.ts'
import { type BrowserName, browserName } from '../../platform/browser-name.ts'
import { withoutWaiting } from '../../platform/report.ts'
import { shortcutPage } from '../../platform/shortcuts.ts'
import { Phrases } from '../page/phrases.tsx'
import { Section } from './parts.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** The keys in force, and where to give one. */
export function KeysSection() {
  const t = settingsTexts.get()
  const keys = useShortcuts()
  const open = shortcutPage()
  const where: Record<BrowserName, string> = {
    chrome: t.keysChrome,
    edge: t.keysEdge,
    firefox: t.keysFirefox,
    safari: t.keysSafari,
  }
  const commands = [
    { name: '_execute_action', label: t.keyPopup },
    { name: 'toggle-quiet-icon', label: t.keyPlain },
  ]
  const missing = keys !== null && commands.some(({ name }) => keys[name] === undefined)
  return (
    <Section id="keys" title={t.keys}>
      <div>
        <dl class="keys">
          {commands.map(({ name, label }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{keys?.[name] ? <kbd>{keys[name]}</kbd> : keys && t.noKey}</dd>
            </div>
          ))}
          <div>
            <dt>{t.keyAddress}</dt>
            <dd>
              <Phrases text={t.keyAddressHow} />
            </dd>
          </div>
        </dl>
        <p class="note">
          <Phrases text={missing ? sentences(t.noKeyNote, where[browserName()]) : where[browserName()]} />
          {sentenceGap()}
          {open && (
            <button type="button" class="plain" onClick={() => withoutWaiting(open(), 'opening the page for keys')}>
              {t.keysOpen}
            </button>
          )}
        </p>
      </div>
    </Section>
  )
}
