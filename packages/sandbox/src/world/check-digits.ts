/** Check digits of the numbers that banks and states give out, so that whoever checks them finds them right. */

const digitsOf = (text: string): ReadonlyArray<number> => Array.from(text, Number)

const weigh = (digits: string, weights: ReadonlyArray<number>): number =>
  digitsOf(digits).reduce((sum, digit, i) => sum + digit * (weights[i % weights.length] ?? 0), 0)

/** The ninth digit of a routing number of the American Bankers Association, after the first eight. */
export const routingDigit = (eight: string): number => (10 - (weigh(eight, [3, 7, 1]) % 10)) % 10

/** Luhn's digit after these: Canada's social insurance numbers. */
export const luhnDigit = (digits: string): number => {
  const sum = digitsOf(digits)
    .toReversed()
    .reduce((total, digit, i) => {
      const doubled = i % 2 === 0 ? digit * 2 : digit
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
  return (10 - (sum % 10)) % 10
}

/** The two digits of a Brazilian CPF after its first nine. */
export const cpfDigits = (nine: string): string => {
  const digit = (digits: string): number => {
    const rest = (weighDown(digits) * 10) % 11
    return rest === 10 ? 0 : rest
  }
  const first = digit(nine)
  return `${first}${digit(`${nine}${first}`)}`
}

/** Weights that end with 2 at the last digit. */
const weighDown = (digits: string): number =>
  digitsOf(digits).reduce((sum, digit, i) => sum + digit * (digits.length + 1 - i), 0)

/** The two digits of a Brazilian CNPJ after its first twelve. */
export const cnpjDigits = (twelve: string): string => {
  const digit = (digits: string): number => {
    // Weights that end with 2 at the last digit, and begin anew after 9.
    const sum = digitsOf(digits)
      .toReversed()
      .reduce((total, each, i) => total + each * (2 + (i % 8)), 0)
    return sum % 11 < 2 ? 0 : 11 - (sum % 11)
  }
  const first = digit(twelve)
  return `${first}${digit(`${twelve}${first}`)}`
}

/** The digit of a Brazilian branch or account, modulo 11; what would be 10 is 0. */
export const branchDigit = (digits: string): number => {
  const rest = 11 - (weighDown(digits) % 11)
  return rest > 9 ? 0 : rest
}

const letterValues = (text: string): string => Array.from(text, (letter) => Number.parseInt(letter, 36)).join("")

/** Digit by digit: the number is far too long for one. */
const modulo97 = (digits: string): number => digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % 97, 0)

/** An IBAN with its check digits (ISO 13616, ISO 7064 mod 97-10). */
export const iban = (country: string, rest: string): string => {
  const check = 98 - modulo97(letterValues(`${rest}${country}00`))
  return `${country}${String(check).padStart(2, "0")}${rest}`
}

/** An ISIN with its check digit (ISO 6166). */
export const isin = (country: string, nine: string): string => {
  const body = `${country}${nine}`
  return `${body}${luhnDigit(letterValues(body))}`
}

/** A CUSIP with its check digit. */
export const cusip = (eight: string): string => {
  const sum = Array.from(eight, (letter) => Number.parseInt(letter, 36)).reduce((total, value, i) => {
    const weighed = i % 2 === 1 ? value * 2 : value
    return total + Math.floor(weighed / 10) + (weighed % 10)
  }, 0)
  return `${eight}${(10 - (sum % 10)) % 10}`
}
