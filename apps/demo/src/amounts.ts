/** Exact decimals as text. */
import * as BigDecimal from "effect/BigDecimal"

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"))
const decimals = new Map<string | undefined, number>()

/** How many decimals a currency usually has: 2 for USD, 0 for JPY, 3 for KWD; 0 for one that no standard lists. */
const decimalsOf = (currency: string | undefined): number => {
  const found = decimals.get(currency)
  if (found !== undefined) return found
  const format = currency !== undefined && known.has(currency) ? ({ style: "currency", currency } as const) : undefined
  const made =
    format === undefined ? 0 : (new Intl.NumberFormat("en", format).resolvedOptions().maximumFractionDigits ?? 0)
  decimals.set(currency, made)
  return made
}

/** `-12.30` for -12.3 USD: every digit that there is, and no fewer than the currency usually shows. */
export const toDecimal = (amount: BigDecimal.BigDecimal, currency: string | undefined): string => {
  const { scale, value } = BigDecimal.normalize(amount)
  const places = Math.max(scale, decimalsOf(currency))
  const digits = ((value < 0n ? -value : value) * 10n ** BigInt(places - scale)).toString().padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  return `${value < 0n ? "-" : ""}${whole}${places === 0 ? "" : `.${digits.slice(-places)}`}`
}

/** The same for a person: `-1,234.50`. */
export const toReadable = (amount: BigDecimal.BigDecimal, currency: string | undefined): string => {
  const [whole = "", ...rest] = toDecimal(amount, currency).split(".")
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...rest].join(".")
}
