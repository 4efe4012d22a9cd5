import { browser } from 'wxt/browser'
import { formatDate } from '../../core/format-date.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { datasetDate } from '../../platform/host-index.ts'
import { AlertsSection } from './alerts-section.tsx'
import { AnswersSection } from './answers-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { JournalSection } from './journal-section.tsx'
import { LookSection } from './look-section.tsx'
import { shown, useAtom } from './state.ts'

/** The settings page. */
export function Settings() {
  const t = settingsTexts.get()
  const all = useAtom(shown)
  document.title = `${t.title} – Whereabouts`
  return (
    <div class="page">
      <header class="masthead-line">
        <div class="masthead">
          <img src="/icons/32.png" alt="" width="20" height="20" />
          <b>Whereabouts</b>
          <a href="/services.html">{t.allServices}</a>
        </div>
      </header>
      <div class="columns">
        <Contents />
        <main>
          <h1>{t.title}</h1>
          <p class="intro">{t.intro}</p>
          {all?.problem && (
            <p role="alert" class="problem">
              {t.notRead}
            </p>
          )}
          {all === null ? (
            <p role="status">{t.loading}</p>
          ) : (
            <>
              <AlertsSection all={all} />
              <AnswersSection all={all} />
              <LookSection all={all} />
              <JournalSection all={all} />
            </>
          )}
          <BackupSection />
          <EraseSection />
        </main>
      </div>
      <Foot />
    </div>
  )
}

/** Links to the sections. */
function Contents() {
  const t = settingsTexts.get()
  const r = recordsTexts.get()
  const sections: [string, string][] = [
    ['alerts', t.alerts],
    ['answers', t.answers],
    ['look', t.look],
    ['mine', r.mine],
    ['backup', r.backup],
    ['all', r.all],
  ]
  return (
    <nav class="contents" aria-label={t.sections}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Foot() {
  const t = settingsTexts.get()
  const { version } = browser.runtime.getManifest()
  return (
    <footer class="foot">
      <span>{recordsTexts.get().dataset({ version, date: formatDate(datasetDate, locale.get()) })}</span>
      <a href="/welcome.html">{t.welcome}</a>
    </footer>
  )
}
