/** The days on which a schedule pays. */
import type { CreatePaymentRequest } from "@bankstream/pluggy/payments"
import type { CivilDate } from "../world.ts"
import { dayFromParts, formatDay, parseDay, partsFromDay, weekdayOf } from "../world/calendar.ts"

/** When payments are to be made. */
export type Schedule = NonNullable<CreatePaymentRequest["schedule"]>

const WEEK = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]

/** Each day of a schedule, in order. */
export const datesOf = (schedule: Schedule): ReadonlyArray<CivilDate> => {
  switch (schedule.type) {
    case "SINGLE":
      return [schedule.date]
    case "CUSTOM":
      return schedule.dates.toSorted()
    case "DAILY":
      return times(schedule.occurrences, (i) => later(schedule.startDate, i))
    case "WEEKLY": {
      const start = parseDay(schedule.startDate) ?? 0
      const ahead = (WEEK.indexOf(schedule.dayOfWeek) - weekdayOf(start) + 7) % 7
      return times(schedule.occurrences, (i) => formatDay(start + ahead + 7 * i))
    }
    case "MONTHLY": {
      const { day, month, year } = partsFromDay(parseDay(schedule.startDate) ?? 0)
      const first = year * 12 + month - 1 + (day > schedule.dayOfMonth ? 1 : 0)
      return times(schedule.occurrences, (i) => dayOfMonth(first + i, schedule.dayOfMonth))
    }
  }
}

/** A day so many days later. */
export const later = (date: CivilDate, days: number): CivilDate => formatDay((parseDay(date) ?? 0) + days)

const times = <A>(count: number, make: (i: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, i) => make(i))

/** The last day of a month that is too short. Months are counted from the year 0. */
const dayOfMonth = (month: number, day: number): CivilDate => {
  const next = dayFromParts(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1)
  return formatDay(Math.min(dayFromParts(Math.floor(month / 12), (month % 12) + 1, day), next - 1))
}

/** The instant of a day at which what is due on it is paid: nine in the morning in Brasília. */
export const payingTime = (date: CivilDate): number => Date.parse(`${date}T12:00:00.000Z`)
