import { browser } from 'wxt/browser'
import { formatDate } from '../../core/format-date.ts'
import { recordsTexts } from '../../i18n/en/records.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { locale } from '../../i18n/i18n.ts'
import { datasetDate } from '../../platform/host-index.ts'
import { type AllSettings, allSettings, useAtom } from '../controls/settings-state.ts'
import { PageHeader } from '../page/page-header.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Problem } from '../page/problem.tsx'
import { Administrator, hasPolicy } from './administrator.tsx'
import { AlertsSection } from './alerts-section.tsx'
import { AnswersSection } from './answers-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { JournalSection } from './journal-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { LookSection } from './look-section.tsx'

/** The settings page. */
export function Settings() {
  const t = settingsTexts.get()
  const all = useAtom(allSettings)
  document.title = `${t.title} – Whereabouts`
  return (
    <div class="page">
      <PageHeader current="settings" />
      <div class="columns">
        <Contents all={all} />
        <main>
          <h1>{t.title}</h1>
          <Paragraph class="intro" text={t.intro} />
          {all?.problem && <Problem text={t.notRead} />}
          {all === null ? (
            <p role="status">{t.loading}</p>
          ) : (
            <>
              <Administrator all={all} />
              <AlertsSection all={all} />
              <AnswersSection all={all} />
              <LookSection all={all} />
              <KeysSection />
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
function Contents({ all }: { all: AllSettings | null }) {
  const t = settingsTexts.get()
  const r = recordsTexts.get()
  const sections: [string, string][] = [
    ...(all !== null && hasPolicy(all) ? [['administrator', t.administratorLink] satisfies [string, string]] : []),
    ['alerts', t.alerts],
    ['answers', t.answers],
    ['look', t.look],
    ...(all === null ? [] : [['keys', t.keys] satisfies [string, string]]),
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
      <span>
        <Phrases text={recordsTexts.get().dataset({ version, date: formatDate(datasetDate, locale.get()) })} />
      </span>
      <a href="/welcome.html">{t.welcome}</a>
    </footer>
  )
}
