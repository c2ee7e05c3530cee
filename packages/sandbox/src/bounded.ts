/** Keeping what a long run makes within bounds. */

/** A map that forgets what is of no use any more, when it holds more than so many. */
export const forget = <A>(map: Map<string, A>, most: number, isOver: (value: A) => boolean): void => {
  if (map.size <= most) return
  for (const [key, value] of map) if (isOver(value)) map.delete(key)
}
