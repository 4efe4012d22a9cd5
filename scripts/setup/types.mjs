/**
 * Which scripts need the types that WXT makes.
 */

/**
 * Whether a script of this folder does. To make the types the dataset is read, so the commands by which an editor mends
 * a record go without: on a fresh checkout they have to say what is wrong with it.
 * @param {string} script
 */
export function needsTypes(script) {
  return !/^data-(?:check|format|new|report|links|export|package)\.ts$/.test(script)
}
