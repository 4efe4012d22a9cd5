import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { aboutTexts } from '../../i18n/en/about.ts'
import { PROJECT } from '../../project.ts'
import { OutLink } from '../page/out-link.tsx'
import { PageHeader } from '../page/page-header.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'
import { Grading } from './grading.tsx'
import { LeftOut } from './left-out.tsx'
import { Version } from './version.tsx'

/** The sections, by the part of the address that leads to them. */
const SECTIONS = ['grading', 'makers', 'disputing', 'leftOut', 'licence', 'privacy', 'version'] as const
type SectionName = (typeof SECTIONS)[number]

/** How this is made, how facts are graded and disputed, what is left out, licence, privacy, version. */
export function About() {
  const t = aboutTexts.get()
  useEffect(() => {
    document.title = t.title
    // The page is made after the browser looked for the section that the address names.
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [t])
  return (
    <>
      <PageHeader current="about" />
      <main class="about">
        <h1>{t.title}</h1>
        <Paragraph class="lead" text={t.lead} />
        <nav class="about-contents" aria-label={t.contents}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Section name="grading">
          <Grading />
        </Section>
        <Section name="makers">
          <Paragraph text={t.makersText} />
          <p>
            <OutLink href={PROJECT.repository}>{t.repository}</OutLink>
          </p>
        </Section>
        <Section name="disputing">
          <Paragraph text={t.disputingText} />
          <ul class="points">
            {[t.disputeMended, t.disputeBoth, t.disputeAnswer, t.disputeGrade].map((text) => (
              <li key={text}>
                <Phrases text={text} />
              </li>
            ))}
          </ul>
        </Section>
        <Section name="leftOut">
          <LeftOut />
        </Section>
        <Section name="licence">
          <p>
            <Phrases text={t.licenceText} />
            <OutLink class="whole" href="https://creativecommons.org/licenses/by/4.0/">
              {t.licenceLink}
            </OutLink>
            <Phrases text={t.licenceUse} />
          </p>
        </Section>
        <Section name="privacy">
          <Paragraph text={t.privacyText} />
          <p>
            <OutLink href={`${PROJECT.repository}/blob/main/docs/PRIVACY.md`}>{t.privacyLink}</OutLink>
          </p>
        </Section>
        <Section name="version">
          <Version />
        </Section>
      </main>
    </>
  )
}

function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  return (
    <section id={name} class="about-section">
      <h2>{aboutTexts.get()[name]}</h2>
      {children}
    </section>
  )
}
