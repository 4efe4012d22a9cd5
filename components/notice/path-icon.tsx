/** The small drawings on the steps of a data path; each is said in words beside it. */
const DRAWINGS = {
  you: 'M8 2.200a2.900 2.900 0 1 1 0 5.800 2.900 2.900 0 0 1 0-5.800ZM2.600 14c.7-2.900 2.800-4.300 5.400-4.300s4.700 1.400 5.400 4.300',
  service: 'M4 12.500h8a3 3 0 0 0 .3-6A4.500 4.500 0 0 0 3.700 7.500 2.600 2.600 0 0 0 4 12.500Z',
  partner: 'M3 14V5.500L8 2.500l5 3V14M6.300 14v-4h3.400v4',
  place: 'M3 3.500h10v3.600H3zM3 9h10v3.600H3zM5.200 5.300h.01M5.200 10.800h.01',
  authorities:
    'M8 2v12M4.500 14h7M8 3.400 3.700 4.800 2.200 9h3L3.700 4.800M8 3.400l4.300 1.400L13.800 9h-3l1.500-4.200',
  ended: 'M4 4l8 8M12 4l-8 8',
  unclear: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.8-1.100 1.600M8 12.600h.01',
} as const

export type IconName = keyof typeof DRAWINGS

/** The drawing of a step of the data’s way; it says nothing that the text beside it does not. */
export function PathIcon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
