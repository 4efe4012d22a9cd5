import type { AlertStyle } from '../../core/settings.ts'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { serviceById } from '../../platform/host-index.ts'
import type { AllSettings } from '../controls/settings-state.ts'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { serviceName } from '../page/service-name.ts'
import { Section } from './parts.tsx'
import { problemsOf } from './policy-problems.ts'

/**
 * What the administrator of this browser laid down, said to be theirs, and what of it could not be read. Nothing where
 * there is no policy.
 */
export function Administrator({ all }: { all: AllSettings }) {
  const t = settingsTexts.get()
  if (!hasPolicy(all)) return null
  const problems = problemsOf(all)
  const decided = decisions(all)
  const muted = mutedServices(all)
  return (
    <Section id="administrator" title={t.administrator}>
      <div>
        {decided.length + muted.length > 0 && (
          <ul class="told">
            {decided.map((text) => (
              <li key={text}>
                <Phrases text={text} />
              </li>
            ))}
            {muted.length > 0 && (
              <li>
                <Phrases text={t.policyMuted} />
                <ul class="told">
                  {muted.map((id) => (
                    <li key={id}>{serviceName(id)}</li>
                  ))}
                </ul>
              </li>
            )}
          </ul>
        )}
        {problems.length > 0 && (
          <div class="problem">
            <Paragraph text={t.policyProblems} />
            <ul class="told" lang="en">
              {problems.map((problem) => (
                <li key={problem}>
                  <code>{problem}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  )
}

/** Whether there is anything of an administrator to tell. */
export function hasPolicy(all: AllSettings): boolean {
  return problemsOf(all).length + decisions(all).length + mutedServices(all).length > 0
}

function decisions({ policy }: AllSettings): string[] {
  const t = settingsTexts.get()
  const styles: Record<AlertStyle, string> = {
    badge: t.styleBadge,
    notification: t.styleNotification,
    quiet: t.styleQuiet,
  }
  return [
    ...(policy.defaultAnswer === 'no' ? [t.policyDefaultAnswer] : []),
    ...(policy.alertStyle ? [t.policyStyle({ style: styles[policy.alertStyle] })] : []),
    ...(policy.journalAllowed === false ? [t.policyJournal] : []),
  ]
}

function mutedServices({ policy }: AllSettings): string[] {
  return (policy.mutedServices ?? []).filter((id) => serviceById(id) !== null)
}
