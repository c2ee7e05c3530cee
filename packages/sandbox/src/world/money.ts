/**
 * The currencies of the world. `exponent` is the number of digits after the point (ISO 4217); `perDollar` is the rough
 * worth of one US dollar in minor units, there only so that a lunch costs what a lunch costs.
 */
export const CURRENCIES = {
  USD: { exponent: 2, perDollar: 100 },
  CAD: { exponent: 2, perDollar: 137 },
  GBP: { exponent: 2, perDollar: 79 },
  BRL: { exponent: 2, perDollar: 520 },
  JPY: { exponent: 0, perDollar: 150 },
  KWD: { exponent: 3, perDollar: 307 }
} as const

/** The currencies of the world. */
export type Currency = keyof typeof CURRENCIES

/** An exact amount: a whole number of the currency's minor units, always within the safe integers. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}

/** How many decimals a currency has. */
export const exponentOf = (currency: Currency): number => CURRENCIES[currency].exponent

/** An amount of so many minor units. */
export const money = (minor: number, currency: Currency): Money => ({ minor, currency })

/** The same amount with the other sign, and never a negative zero. */
export const negate = (amount: Money): Money => money(0 - amount.minor, amount.currency)

/** The exact decimal, with all digits of the currency: `-12.30`, `1500` (JPY), `0.250` (KWD). */
export const formatAmount = (amount: Money): string => {
  const exponent = exponentOf(amount.currency)
  const digits = String(Math.abs(amount.minor)).padStart(exponent + 1, "0")
  const point = digits.length - exponent
  const text = exponent === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return amount.minor < 0 ? `-${text}` : text
}

/** The amount that a decimal says, exactly; undefined for what is none, or has more digits than the currency. */
export const parseAmount = (text: string, currency: Currency): Money | undefined => {
  const exponent = exponentOf(currency)
  const match = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(text)
  const [, sign = "", whole = "", part = ""] = match ?? []
  if (match === null || part.length > exponent) return undefined
  const minor = Number(whole + part.padEnd(exponent, "0"))
  return Number.isSafeInteger(minor) ? money(sign === "-" ? 0 - minor : minor, currency) : undefined
}

/**
 * The amount as a JSON number, for the wires that use one. It is the double nearest to the exact decimal: division of
 * two whole doubles rounds correctly, so this equals `Number(formatAmount(amount))`.
 */
export const amountToNumber = (amount: Money): number => amount.minor / 10 ** exponentOf(amount.currency)
