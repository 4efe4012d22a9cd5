/**
 * Finds text that cannot be read, by measuring: cut, outside of the page, outside of its box, or over other text.
 * @module
 */

/**
 * Runs in the page, so it uses nothing but the page's globals. Looks once what follows a change of size is drawn.
 * @returns what is wrong, in words; empty where nothing is
 */
export async function unreadable(): Promise<string[]> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  /** Pixels that rounding and side bearings can make. */
  const SLACK = 1.5
  /** What has an edge that people see: text within must stay within. */
  const BOXES =
    'button, .button, .chip, .grade, .state, .glyph, .fresh, .verdict-box, .question, .problem, th, td, dialog'
  interface Box {
    left: number
    right: number
    top: number
    bottom: number
  }
  interface Text extends Box {
    words: string
    element: Element
    scroller: Element | null
    /** What stays where it is while the page scrolls below it. */
    pinned: Element | null
  }
  const problems = new Set<string>()
  const page = document.documentElement
  const inner = (element: Element): Box => {
    const { left, top } = element.getBoundingClientRect()
    const x = left + element.clientLeft
    const y = top + element.clientTop
    return { left: x, right: x + element.clientWidth, top: y, bottom: y + element.clientHeight }
  }
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element) => {
    const known = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, known)
    return known
  }
  const clips = (overflow: string) => overflow !== 'visible'
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 50)
  const where = (element: Element) => [element.tagName.toLowerCase(), ...element.classList].join('.')

  /** For screen readers only. */
  const isOnlyHeard = (element: Element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (styleOf(at).clipPath !== 'none') return true
    }
    return false
  }

  const pinnedOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (['sticky', 'fixed'].includes(styleOf(at).position)) return at
    }
    return null
  }

  /** The part of a line that glyphs fill: fonts with Chinese characters claim much more above and below. */
  const ofGlyphs = (rect: DOMRect, element: Element): Box => {
    const spare = Math.max(0, rect.height - Number.parseFloat(styleOf(element).fontSize)) / 2
    return { left: rect.left, right: rect.right, top: rect.top + spare, bottom: rect.bottom - spare }
  }

  /** A short word of Latin letters that goes on in the next line. */
  const brokenWord = (node: Node): string | undefined => {
    const range = document.createRange()
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /(?<![\p{L}\p{N}.])[A-Za-z]{2,12}(?![\p{L}\p{N}.])/gu,
    )) {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top)
      if (Math.max(...tops) - Math.min(...tops) > SLACK) return word
    }
    return undefined
  }

  const outOf = (box: Box, limits: Box) => ({
    wide: box.left < limits.left - SLACK || box.right > limits.right + SLACK,
    high: box.top < limits.top - SLACK || box.bottom > limits.bottom + SLACK,
  })

  /** What clips or scrolls it, from the inside out, up to the page. */
  const framesOf = (element: Element): Element[] => {
    const found: Element[] = []
    for (let at: Element | null = element; at !== null && at !== page && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, display } = styleOf(at)
      if (display !== 'inline' && (clips(overflowX) || clips(overflowY))) found.push(at)
    }
    return found
  }

  // Rows far down are laid out only when they come near.
  for (const row of document.querySelectorAll<HTMLElement>('.entry')) row.style.contentVisibility = 'visible'

  const texts: Text[] = []
  const walker = document.createTreeWalker(
    document.querySelector('dialog[open]') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = short(node.textContent ?? '')
    if (element === null || words === '' || element.closest('title, option, script, style') !== null) continue
    if (!element.checkVisibility({ visibilityProperty: true }) || isOnlyHeard(element)) continue
    const frames = framesOf(element)
    const scroller = frames.find((one) => scrolls(styleOf(one).overflowY)) ?? null
    const box = element.closest(BOXES)
    const pinned = pinnedOf(element)
    const range = document.createRange()
    range.selectNodeContents(node)
    const broken = range.getClientRects().length > 1 ? brokenWord(node) : undefined
    if (broken !== undefined) problems.add(`"${broken}" is broken in two in ${where(element)}`)
    for (const rect of element instanceof SVGElement ? [element.getBoundingClientRect()] : range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue
      const glyphs = ofGlyphs(rect, element)
      texts.push({ ...glyphs, words, element, scroller, pinned })
      if (glyphs.left < -SLACK || glyphs.right > page.clientWidth + SLACK) {
        problems.add(`outside of the page: "${words}" in ${where(element)}`)
      }
      for (const frame of frames) {
        const { overflowX, overflowY } = styleOf(frame)
        const { wide, high } = outOf(glyphs, inner(frame))
        if ((wide && clips(overflowX)) || (high && clips(overflowY) && !scrolls(overflowY))) {
          problems.add(`cut by ${where(frame)}: "${words}"`)
        }
        if (scrolls(overflowY)) break
      }
      if (box === null) continue
      const { wide, high } = outOf(glyphs, box.getBoundingClientRect())
      if (wide || high) problems.add(`out of its ${where(box)}: "${words}"`)
    }
  }

  if (page.scrollWidth > page.clientWidth) problems.add(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`)
  // What is placed absolutely within a part that scrolls can make the page longer than all that is seen of it.
  const below = page.scrollHeight - Math.max(innerHeight, document.body.getBoundingClientRect().bottom + scrollY)
  if (below > SLACK) problems.add(`the page goes on for ${Math.round(below)} pixels below what is in it`)
  for (const element of document.querySelectorAll('main, aside, nav, .scroll, .panel, .plot-table')) {
    if (element.scrollWidth > element.clientWidth + 1) problems.add(`${where(element)} scrolls sideways`)
  }

  const pen = document.createElement('canvas').getContext('2d')
  const widthOf = (text: string, element: Element) => {
    if (pen) pen.font = styleOf(element).font
    return pen?.measureText(text).width ?? 0
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const { paddingLeft, paddingRight } = styleOf(field)
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    if (widthOf(field.placeholder, field) > room + SLACK) problems.add(`cut in its field: "${field.placeholder}"`)
  }
  for (const select of document.querySelectorAll('select')) {
    for (const { text } of select.options) {
      if (widthOf(text, select) > select.clientWidth) problems.add(`cut in its list: "${text}"`)
    }
  }

  /** What of it is in view where its part of the page scrolls. */
  const inView = (text: Text): Box => {
    if (text.scroller === null) return text
    const limits = inner(text.scroller)
    return { ...text, top: Math.max(text.top, limits.top), bottom: Math.min(text.bottom, limits.bottom) }
  }
  const overlap = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
  texts.sort((a, b) => a.top - b.top)
  texts.forEach((one, place) => {
    for (const other of texts.slice(place + 1)) {
      // The next ones begin lower still.
      if (other.top > one.bottom) break
      if (other.element === one.element || other.pinned !== one.pinned) continue
      const together = one.scroller === other.scroller
      const over = together ? overlap(one, other) : overlap(inView(one), inView(other))
      if (over) problems.add(`"${one.words}" lies over "${other.words}"`)
    }
  })
  return [...problems].slice(0, 12)
}
