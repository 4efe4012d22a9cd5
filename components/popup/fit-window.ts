/** A window still lower than this, in CSS pixels, is one that the browser has not sized yet. */
const LOWEST = 300
/** Milliseconds without a change of size after which the window is as large as it gets. */
const SETTLED = 200

/**
 * Keeps the popup within its window. On a low or zoomed screen the browser gives it less than the 600 pixels it asks for, and the window
 * would scroll beside the notice, with the alert switch out of view.
 */
export function fitWindow(): void {
  const fit = () => {
    const { style, scrollHeight } = document.documentElement
    if (innerHeight >= LOWEST && innerHeight < scrollHeight) style.setProperty('--popup-height', `${innerHeight}px`)
  }
  let timer = setTimeout(fit, SETTLED)
  addEventListener('resize', () => {
    clearTimeout(timer)
    timer = setTimeout(fit, SETTLED)
  })
}
