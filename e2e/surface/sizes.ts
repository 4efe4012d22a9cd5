import type { Size } from '../../webext-harness/index.ts'
import type { State } from './states.ts'

/**
 * Widths in CSS pixels: the narrowest and widest that pages are made for, and between. 320 is also 640 at a zoom of 200
 * %, and 640 is 1280.
 */
export const FRAMES = { narrow: 320, popup: 400, zoomed: 640, wide: 1280 } as const

const POPUP_HEIGHT = 600
const PAGE_HEIGHT = 900

/** The size to lay a page out in; a popup is never wider than 400. */
export function sizeFor(page: State['page'], width: number): Size {
  if (page === 'popup') return { width: Math.min(width, FRAMES.popup), height: POPUP_HEIGHT }
  return { width, height: PAGE_HEIGHT }
}
