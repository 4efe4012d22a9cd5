/**
 * What every section of the settings page is made of.
 * @module
 */

import type { ComponentChildren } from 'preact'
import { settingsTexts } from '../../i18n/en/settings.ts'
import { Paragraph } from '../page/paragraph.tsx'

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

/** Says that the administrator decided, where they did. */
export function LockedNote({ when }: { when: boolean }) {
  if (!when) return null
  return <Paragraph class="locked" text={settingsTexts.get().locked} />
}
