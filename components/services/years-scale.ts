/**
 * Where years stand along a line.
 * @module
 */

/** Years side by side, equally wide, from `from` to `to` in pixels. */
export interface YearsScale {
  /** The width of a year. */
  step: number
  /** Where a point such as 2017.4 stands, which lies within the band of 2017. */
  at: (year: number) => number
}

/** @param first the first year @param count how many years there are */
export function yearsScale(first: number, count: number, from: number, to: number): YearsScale {
  const step = (to - from) / Math.max(1, count)
  return { step, at: (year) => from + (year - first) * step }
}
