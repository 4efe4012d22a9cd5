/**
 * What every section of the settings page is made of.
 * @module
 */
import type { ComponentChildren } from 'preact'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { Phrases } from '../page/phrases.tsx'

/** A section with its heading; `id` is where links on the page lead. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <div class="section-body">{children}</div>
    </section>
  )
}

/** A remark in smaller letters. */
export function Note({ text }: { text: string }) {
  return (
    <p class="note">
      <Phrases text={text} />
    </p>
  )
}

/** Says that the administrator decided, where they did. */
export function LockedNote({ when }: { when: boolean }) {
  if (!when) return null
  return (
    <p class="locked">
      <Phrases text={settingsTexts.get().locked} />
    </p>
  )
}
