/** Comparing without telling by the time that it takes how much was right. */

/** Whether two texts are the same. How long it takes depends on the length of the first alone. */
export const isSame = (given: string, expected: string): boolean => {
  let difference = given.length ^ expected.length
  for (let at = 0; at < given.length; at++) {
    // Past the end of the other there is NaN, which counts as 0 here; then the lengths differ already.
    difference |= given.charCodeAt(at) ^ expected.charCodeAt(at)
  }
  return difference === 0
}
