const BAR = {
  search: 'M7 2.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9ZM10.300 10.300 14 14',
  services: 'M5.500 4H14M5.500 8H14M5.500 12H14M2.200 4h.01M2.200 8h.01M2.200 12h.01',
  settings:
    'M2 4.500h7M12.500 4.500H14M2 11.500h1.500M7 11.500h7M10.700 2.700a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600ZM5.300 9.700a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600Z',
} as const

/** Each state without a notice has a drawing of its own. */
const MESSAGE = {
  /** A magnifying glass over an empty page: nobody has looked. */
  unlisted:
    'M9 3.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11ZM13 13l5.500 5.500M6.700 9h.01M9 9h.01M11.300 9h.01',
  /** Outside the frame. */
  'out-of-scope': 'M3 3h9v9H3zM13.500 16.500h5M16 14l2.500 2.500L16 19',
  /** A sheet of paper. */
  'no-site': 'M5 2.500h7.500L17 7v12.500H5zM12.500 2.500V7H17',
  failed: 'M5 5l12 12M17 5 5 17',
} as const

export type MessageIconName = keyof typeof MESSAGE

/** The drawing on a button of the bar, which is named in words. */
export function BarIcon({ name }: { name: keyof typeof BAR }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={BAR[name]} />
    </svg>
  )
}

/** The drawing beside a message, which says the same. */
export function MessageIcon({ name }: { name: MessageIconName }) {
  return (
    <span class="glyph calm" data-icon={name} aria-hidden="true">
      <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        <path d={MESSAGE[name]} />
      </svg>
    </span>
  )
}
