/** The products of a link: which there are, what was asked of them, and how a refresh of one goes, by time. */
import type { ProductsSettings } from "@bankstream/moneykit/link-session"
import { formatInstant } from "../world.ts"

/** MoneyKit's products. `accounts` comes with every link, and enrichment with its transactions. */
export const PRODUCTS = [
  "accounts",
  "account_numbers",
  "identity",
  "transactions",
  "investments",
  "enrichment"
] as const

/** One of MoneyKit's products. */
export type Product = (typeof PRODUCTS)[number]

/** Why a product could not be refreshed. */
export const PRODUCT_ERRORS = [
  "rate_limit",
  "auth_expired",
  "not_supported",
  "timeout",
  "unknown",
  "no_accounts",
  "institution_error",
  "no_permission"
] as const

/** A refresh that was asked for. */
export interface Refresh {
  readonly requestedAt: number
  /** What it fails with, if it does. */
  readonly error: (typeof PRODUCT_ERRORS)[number] | undefined
}

/** How long after it was asked for a refresh begins. */
export const REFRESH_BEGINS = 100

/** How long after it was asked for a refresh is done. */
export const REFRESH_ENDS = 400

const HOUR = 3_600_000

/** How long it is until a product may be refreshed again: an hour for accounts, a day for all others. */
export const waitFor = (product: Product, { requestedAt }: Refresh, now: number): number =>
  requestedAt + (product === "accounts" ? HOUR : 24 * HOUR) - now

/** What a link shows of a product. */
interface ProductStanding {
  readonly refreshed_at: string | null
  readonly last_attempted_at: string | null
  readonly error_code: string | null
  readonly error_message: string | null
  readonly unavailable: null
  readonly settings: {
    readonly required: boolean
    readonly require_permission: boolean
    readonly prefetch: boolean
    readonly reason: string | null
  }
}

/** How a product stands. `readAt` is when the bank was last read beside what was asked for. */
export const writeProduct = (
  refresh: Refresh | undefined,
  readAt: number | undefined,
  settings: ProductsSettings[keyof ProductsSettings],
  now: number
): ProductStanding => {
  const hasBegun = refresh !== undefined && now >= refresh.requestedAt + REFRESH_BEGINS
  const hasEnded = refresh !== undefined && now >= refresh.requestedAt + REFRESH_ENDS
  const isGood = hasEnded && refresh.error === undefined
  const refreshed = latest(readAt, isGood ? refresh.requestedAt + REFRESH_ENDS : undefined)
  const attempted = latest(readAt, hasBegun ? refresh.requestedAt + REFRESH_BEGINS : undefined)
  const error = hasEnded ? refresh.error : undefined
  const { prefetch = false, reason = null, require_permission = false, required = false } = settings ?? {}
  return {
    refreshed_at: refreshed === undefined ? null : formatInstant(refreshed),
    last_attempted_at: attempted === undefined ? null : formatInstant(attempted),
    error_code: error ?? null,
    error_message: error === undefined ? null : `The refresh failed with ${error}`,
    unavailable: null,
    settings: { required, require_permission, prefetch, reason }
  }
}

const latest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)
