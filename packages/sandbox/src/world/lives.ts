/**
 * What becomes of a row at its bank, from the purchase until nothing happens to it any more. All of it follows from the
 * row's own hash, so the life of any row is told without the lives of others.
 */
import { between, fraction } from "./hash.ts"
import type { Account, Category, Provider } from "./model.ts"
import { hasMerchant, inMinor } from "./spending.ts"

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Days after its own date in which anything happens to a row: twelve until it comes to light at the latest, or two and a
 * half until it is posted and twelve more until it is corrected; and a day for zones and for the time between two reads.
 */
export const LIFE_DAYS = 17

/** One stretch of a life, as instants; the end is not included. */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly minor: number
}

/** The life of a row. */
export interface Life {
  /** The row is there from here on: pending if it is posted later, and if it keeps its id. */
  readonly lightAt: number
  readonly postedAt: number
  /** While it is pending it is another row, with an id of its own. */
  readonly isRenamed: boolean
  /** The amount while it is pending: without the tip, or what the pump held. */
  readonly pendingMinor: number
  /** From here on it is as it stays; until then it has the bank's raw text, and sometimes a wrong amount. */
  readonly correctedAt: number | undefined
  readonly uncorrectedMinor: number
  /** A hold that is released: a pending row that nothing is posted for. */
  readonly hold: Stretch | undefined
  /** The same once more, by the bank's mistake, until it is removed. */
  readonly duplicate: Stretch | undefined
}

/** How many of the pending rows are posted under another id: nearly all at Plaid, which names the pending one. */
const RENAMED: Readonly<Record<Provider, number>> = { plaid: 0.85, moneykit: 0.5, pluggy: 0.3 }

/** One of so many rows. */
const LATE = 60
const CORRECTED = 50
const HELD = 30
const DOUBLED = 80

/** What a row is before its life is told. */
export interface Beginning {
  readonly category: Category
  /** Of the row as it stays. */
  readonly minor: number
  readonly instant: number
}

/** Whether a row begins as pending: what is paid to a shop by card. */
export const isCardPurchase = (category: Category): boolean => hasMerchant(category) && category !== "refund"

/** The life that follows from a row's hash. */
export const lifeOf = (account: Account, hash: number, { category, instant, minor }: Beginning): Life => {
  const lag = between(hash, 61, 60, 7_200) * 1_000
  const isEveryday = account.type === "checking" || account.type === "savings" || account.type === "credit_card"
  const isLate = isEveryday && fraction(hash, 62) < 1 / LATE
  const lightAt = instant + (isLate ? between(hash, 63, 3 * 24, 12 * 24) * HOUR : lag)
  const isPurchase = isEveryday && !isLate && isCardPurchase(category)
  const postedAt = isPurchase ? instant + between(hash, 64, 20, 60) * HOUR : lightAt
  const isCorrected = isEveryday && !isLate && fraction(hash, 65) < 1 / CORRECTED
  const isWrong = isCorrected && fraction(hash, 66) < 0.25
  const isHeld = isPurchase && fraction(hash, 67) < 1 / HELD
  const isDoubled = isEveryday && !isLate && fraction(hash, 68) < 1 / DOUBLED
  const mistake = inMinor(between(hash, 69, 1, 9), account.currency)
  return {
    lightAt,
    postedAt,
    isRenamed: isPurchase && fraction(hash, 70) < RENAMED[account.provider],
    pendingMinor: isPurchase ? pendingMinor(account, hash, category, minor) : minor,
    correctedAt: isCorrected ? postedAt + between(hash, 71, 24, 12 * 24) * HOUR : undefined,
    uncorrectedMinor: isWrong ? minor + (minor < 0 ? -mistake : mistake) : minor,
    hold: isHeld ? { from: instant + lag, until: instant + between(hash, 72, 30, 120) * HOUR, minor } : undefined,
    duplicate: isDoubled ? double(postedAt, hash, minor) : undefined
  }
}

const double = (postedAt: number, hash: number, minor: number): Stretch => {
  const from = postedAt + between(hash, 73, 1, 24) * HOUR
  return { from, until: from + between(hash, 74, 3, 9) * DAY, minor }
}

const pendingMinor = (account: Account, hash: number, category: Category, minor: number): number => {
  const u = fraction(hash, 75)
  if (category === "restaurants" && u < 0.4) return Math.round((minor * 100) / (100 + between(hash, 76, 5, 20)))
  if (category === "fuel" && u < 0.5) return -inMinor(between(hash, 76, 0, 1) === 0 ? 1 : 100, account.currency)
  if (category === "travel" && u < 0.3) return Math.round((minor * 115) / 100)
  return minor
}

/**
 * Which row of the life it is: the row itself, which stays; what it was called while it was pending; the hold; the
 * duplicate.
 */
export type Guise = 0 | 1 | 2 | 3

/** The guises, in the order in which rows of one day and one life are listed. */
export const GUISES: ReadonlyArray<Guise> = [0, 1, 2, 3]

/** A kind of id each. */
export const GUISE_KINDS = ["transaction", "pending", "hold", "duplicate"] as const

/** When a guise comes to light, and when it is gone; undefined when the life has none such. */
export const presenceOf = (life: Life, guise: Guise): { readonly from: number; readonly until: number } | undefined => {
  switch (guise) {
    case 0:
      return { from: life.isRenamed ? life.postedAt : life.lightAt, until: Number.POSITIVE_INFINITY }
    case 1:
      return life.isRenamed ? { from: life.lightAt, until: life.postedAt } : undefined
    case 2:
      return life.hold
    case 3:
      return life.duplicate
  }
}

/** What of a guise can change while it is there. */
export interface Condition {
  readonly isPending: boolean
  readonly isCorrected: boolean
  readonly minor: number
}

/** How a guise that is there is at an instant. */
export const conditionAt = (life: Life, guise: Guise, instant: number, minor: number): Condition => {
  if (guise === 2) return { isPending: true, isCorrected: true, minor }
  if (guise === 3) return { isPending: false, isCorrected: true, minor }
  if (guise === 1 || instant < life.postedAt) {
    return { isPending: true, isCorrected: life.correctedAt === undefined, minor: life.pendingMinor }
  }
  const isCorrected = life.correctedAt === undefined || instant >= life.correctedAt
  return { isPending: false, isCorrected, minor: isCorrected ? minor : life.uncorrectedMinor }
}
