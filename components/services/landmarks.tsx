import { formatDate } from '../../core/format-date.ts'
import type { Landmark } from '../../dataset/landmarks.ts'
import { servicesTexts } from '../../i18n/en/services.ts'
import { locale } from '../../i18n/i18n.ts'
import { GoLink } from './address.tsx'
import { type PlacedLabel, textWidth } from './label-rows.ts'
import { useRoving } from './use-roving.ts'

/** Measures in pixels. */
const LABEL_SIZE = 12
export const LABEL_HEIGHT = 18
const LABEL_SPACE = 4

/** How wide a label is drawn. */
export function labelWidth(text: string): number {
  return textWidth(text, LABEL_SIZE) + 2 * LABEL_SPACE
}

/** A landmark with what stands over its line, and where. */
interface DrawnLandmark {
  landmark: Landmark
  text: string
  placed: PlacedLabel
  /** From the top of the drawing, in pixels. */
  baseline: number
}

/** A landmark in full: "iCloud moves: GCBD becomes operator ... (28 February 2018)". */
function landmarkSaid({ label, text, date }: Landmark): string {
  const t = servicesTexts.get()
  return t.landmark({ label: t[label], text, date: formatDate(date, locale.get()) })
}

interface LabelsProps {
  landmarks: readonly DrawnLandmark[]
  /** Whether a label ends at its line or stands over it. */
  anchor: 'end' | 'middle'
}

/** The labels over their lines; one stop for the Tab key. Paper stands around each, so that no line runs through it. */
export function LandmarkLabels({ landmarks, anchor }: LabelsProps) {
  const names = landmarks.map(({ landmark }) => landmark.label)
  const { group, linkOf } = useRoving(names, names[0])
  return (
    <g ref={group}>
      {landmarks.map(({ landmark, text, placed: { left }, baseline }) => {
        const width = labelWidth(text)
        const said = landmarkSaid(landmark)
        return (
          <GoLink
            key={landmark.label}
            class="landmark"
            {...linkOf(landmark.label)}
            to={{ view: 'laws', item: landmark.item }}
            aria-label={said}
          >
            <title>{said}</title>
            <rect class="landmark-box" x={left} y={baseline - 13} width={width} height={LABEL_HEIGHT - 1} />
            <text class={anchor} x={anchor === 'middle' ? left + width / 2 : left + width - LABEL_SPACE} y={baseline}>
              {text}
            </text>
          </GoLink>
        )
      })}
    </g>
  )
}

/** On a narrow page numbers stand over the lines, and this says what they are. */
export function LandmarkKey({ landmarks }: { landmarks: readonly Landmark[] }) {
  const t = servicesTexts.get()
  return (
    <ol class="landmark-key" aria-label={t.landmarks}>
      {landmarks.map((landmark) => (
        <li key={landmark.label}>
          <GoLink to={{ view: 'laws', item: landmark.item }}>{t[landmark.label]}</GoLink>{' '}
          <small>{formatDate(landmark.date, locale.get())}</small>
        </li>
      ))}
    </ol>
  )
}
