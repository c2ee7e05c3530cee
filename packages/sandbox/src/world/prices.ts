import { type CivilDate, DAY_MILLIS, type DayNumber, formatDay, weekdayOf } from "./calendar.ts"
import { fraction, hashOf } from "./hash.ts"
import { type Money, money } from "./money.ts"
import type { Security, SecurityType } from "./securities.ts"

/** What one of a security cost when its market closed. */
export interface Quote {
  readonly price: Money
  /** The day of that. */
  readonly asOf: CivilDate
}

/** By how much prices go up and down at most, as a part of what is usual. */
const SWINGS: Record<SecurityType, number> = {
  cash: 0,
  fixed_income: 0.02,
  mutual_fund: 0.12,
  etf: 0.2,
  equity: 0.35,
  cryptocurrency: 0.6
}

/** Seasons, weeks and single days: after how many days something new is drawn, and how much of a swing it makes. */
const RHYTHMS = [
  { days: 91, part: 0.6 },
  { days: 14, part: 0.3 },
  { days: 1, part: 0.1 }
] as const

const PRICES = 0x70726963

/**
 * What a security costs on a day. Each rhythm goes in a straight line from one drawn height to the next, so that any day
 * is told without those before it; and since all of them end where they began, no price runs away in a hundred years.
 */
const priceOn = (seed: number, { number, type, usual }: Security, day: DayNumber): Money => {
  const hash = hashOf(seed, PRICES, number)
  let height = 0
  RHYTHMS.forEach(({ days, part }, i) => {
    const knot = Math.floor(day / days)
    const along = day / days - knot
    const heightAt = (place: number) => 2 * fraction(hash, place * RHYTHMS.length + i) - 1
    height += part * (heightAt(knot) * (1 - along) + heightAt(knot + 1) * along)
  })
  return money(Math.max(1, Math.round(usual.minor * (1 + SWINGS[type] * height))), usual.currency)
}

/** Coins are traded every day; anything else is not at weekends. */
const tradedOn = (type: SecurityType, day: DayNumber): DayNumber => {
  if (type === "cryptocurrency" || type === "cash") return day
  const weekday = weekdayOf(day)
  return weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day
}

/** When the markets of a day are closed, in UTC. */
const CLOSE = 21 * 3_600_000

/** What was the last price of a security at an instant. */
export const quoteAt = (seed: number, security: Security, instant: number): Quote =>
  quoteOn(seed, security, Math.floor((instant - CLOSE) / DAY_MILLIS))

/** What was the last price of a security when a day was over. */
export const quoteOn = (seed: number, security: Security, day: DayNumber): Quote => {
  const traded = tradedOn(security.type, day)
  return { price: priceOn(seed, security, traded), asOf: formatDay(traded) }
}
