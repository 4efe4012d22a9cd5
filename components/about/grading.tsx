import type { Verdict } from '../../core/verdict.ts'
import type { StorageGrade } from '../../dataset/host-index.ts'
import { aboutTexts } from '../../i18n/en/about.ts'
import { words } from '../../i18n/en/words.ts'
import { Glyph } from '../notice/glyph.tsx'
import { Paragraph } from '../page/paragraph.tsx'
import { Phrases } from '../page/phrases.tsx'

/** How facts are graded, and what the marks mean. */
export function Grading() {
  const t = aboutTexts.get()
  const w = words.get()
  const grades: [string, string][] = [
    [w['company-confirmed'], t.placeConfirmed],
    [w.reported, t.placeReported],
    [w['required-by-rule'], t.placeRequired],
    [w['not-confirmed'], t.placeOpen],
    [w.elsewhere, t.placeElsewhere],
    [w['storage-none'], t.placeNone],
  ]
  const evidence: [string, string][] = [
    [t.statement, t.statementText],
    [t.several, t.severalText],
    [t.single, t.singleText],
  ]
  return (
    <>
      <Paragraph text={t.gradingIntro} />
      <h3>{t.place}</h3>
      <Terms terms={grades} />
      <Paragraph text={t.placeCareful} />
      <h3>{t.fact}</h3>
      <Terms terms={evidence} />
      <Paragraph text={t.factNote} />
      <h3>{t.marks}</h3>
      <Marks />
      <Paragraph text={t.markNotListed} />
    </>
  )
}

function Terms({ terms }: { terms: readonly [string, string][] }) {
  return (
    <dl class="terms">
      {terms.map(([term, text]) => (
        <div key={term}>
          <dt>
            <Phrases text={term} />
          </dt>
          <dd>
            <Phrases text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Every mark with what it says, the strongest first; two verdicts share one. */
function Marks() {
  const t = aboutTexts.get()
  const marks: [Verdict, StorageGrade, ...string[]][] = [
    ['in-china', 'company-confirmed', t.markInChina],
    ['in-china', 'required-by-rule', t.markRequired],
    ['depends', 'company-confirmed', t.markDepends, t.markLocalOperator],
    ['depends', 'required-by-rule', t.markDependsRequired],
    ['unconfirmed', 'not-confirmed', t.markUnconfirmed],
    ['announced', 'not-confirmed', t.markAnnounced],
    ['unclear', 'reported', t.markUnclear],
    ['ended', 'reported', t.markEnded],
    ['not-you', 'company-confirmed', t.markNotYou],
    ['none-known', 'none', t.markNone],
  ]
  return (
    <ul class="marks-meant">
      {marks.map(([verdict, storage, ...texts]) => (
        <li key={`${verdict} ${storage}`}>
          <Glyph verdict={verdict} storage={storage} />
          <div>
            {texts.map((text) => (
              <Paragraph key={text} text={text} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
