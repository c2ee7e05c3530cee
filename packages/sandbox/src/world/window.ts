import { DAY_MILLIS } from "./calendar.ts"
import { type DayIndex, from, withListed } from "./day-index.ts"
import { LIFE_DAYS } from "./lives.ts"
import type { Rows } from "./rows.ts"
import type { View } from "./views.ts"

/**
 * Of a view only the rows that came to light at an instant or later. Of the days around it each row is looked at; older
 * ones had come to light before, unless a control has touched them or the connection is younger; later ones had not.
 */
export const createdSince = (view: View, rows: Rows, instant: number): DayIndex => {
  const day = Math.floor(instant / DAY_MILLIS)
  const days = new Set(view.touched)
  for (let near = day - LIFE_DAYS - 1; near <= day + 1; near++) days.add(near)
  const listed = Array.from(days, (near) => {
    const refs = view.index.on(near).filter((ref) => rows.row(view, ref).createdAt >= instant)
    return [near, refs] as const
  })
  return withListed(from(view.index, day + 2), new Map(listed))
}
