/** A day without a zone, `YYYY-MM-DD`. */
export type CivilDate = string

/** Days since 1970-01-01. */
export type DayNumber = number

/** A day in its parts. */
export interface CivilParts {
  readonly year: number
  /** 1..12 */
  readonly month: number
  /** 1..31 */
  readonly day: number
}

/** Milliseconds of a day. */
export const DAY_MILLIS = 86_400_000

/**
 * Howard Hinnant's `days_from_civil` and `civil_from_days` (https://howardhinnant.github.io/date_algorithms.html):
 * exact in the proleptic Gregorian calendar, and several times faster than going through `Date` once per row.
 */
export const dayFromParts = (year: number, month: number, day: number): DayNumber => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day with this number, in its parts. */
export const partsFromDay = (dayNumber: DayNumber): CivilParts => {
  const z = dayNumber + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  }
}

/** The day of the week, from 0, a Sunday. Day 0 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** The day with this number, `YYYY-MM-DD`. */
export const formatDay = (dayNumber: DayNumber): CivilDate => {
  const { year, month, day } = partsFromDay(dayNumber)
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `undefined` for anything that is not a real day of the calendar. */
export const parseDay = (date: string): DayNumber | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return undefined
  const dayNumber = dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]))
  return formatDay(dayNumber) === date ? dayNumber : undefined
}

/** An instant as ISO 8601 in UTC, with seconds: `2026-06-30T14:03:09Z`. */
export const formatInstant = (instant: number): string => {
  const dayNumber = Math.floor(instant / DAY_MILLIS)
  const seconds = Math.floor((instant - dayNumber * DAY_MILLIS) / 1000)
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(":")
  return `${formatDay(dayNumber)}T${time}Z`
}
