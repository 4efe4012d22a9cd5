/**
 * A window still smaller than this, in CSS pixels, is one that the browser has not sized yet. A popup at 300 % zoom has
 * 266 by 200.
 */
const LEAST = { width: 160, height: 120 }
/** Milliseconds without a change of size after which the window is as large as it gets. */
const SETTLED = 200

interface Size {
  width: number
  height: number
}

/**
 * What the popup has to be told of the size of its window: `null` where it fits as it is, or the window is not sized
 * yet.
 */
export function fitted(window: Size, asked: Size): { width: number | null; height: number | null } {
  if (window.width < LEAST.width || window.height < LEAST.height) return { width: null, height: null }
  return {
    width: window.width < asked.width ? window.width : null,
    height: window.height < asked.height ? window.height : null,
  }
}

/**
 * Keeps the popup within its window. On a low or zoomed screen the browser gives it less than the 400 by 600 pixels it
 * asks for, and the window would scroll beside the notice, with the alert switch and the ends of lines out of view.
 */
export function fitWindow(): void {
  const fit = () => {
    const { style, scrollHeight, scrollWidth } = document.documentElement
    const { width, height } = fitted(
      { width: innerWidth, height: innerHeight },
      { width: scrollWidth, height: scrollHeight },
    )
    if (width !== null) style.setProperty('--popup-width', `${width}px`)
    if (height !== null) style.setProperty('--popup-height', `${height}px`)
  }
  let timer = setTimeout(fit, SETTLED)
  addEventListener('resize', () => {
    clearTimeout(timer)
    timer = setTimeout(fit, SETTLED)
  })
}
