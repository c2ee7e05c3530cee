import { branchDigit, iban, routingDigit } from "./check-digits.ts"
import { between, hashOf } from "./hash.ts"
import { INSTITUTIONS } from "./institutions.ts"
import type { Account, Institution } from "./model.ts"

/** The numbers under which money reaches an account, as its country has them. */
export type AccountNumbers =
  /** The United States: `routing` and `wireRouting` have nine digits, the last of which is a check. */
  | { readonly _tag: "Ach"; readonly account: string; readonly routing: string; readonly wireRouting: string }
  /** Canada: three digits of the bank, five of the branch. */
  | { readonly _tag: "Eft"; readonly account: string; readonly institution: string; readonly branch: string }
  /** The United Kingdom: six digits of the branch, eight of the account. */
  | { readonly _tag: "Bacs"; readonly account: string; readonly sortCode: string }
  /** Wherever there are IBANs, which is the United Kingdom here. */
  | { readonly _tag: "International"; readonly iban: string; readonly bic: string }
  /** Brazil: the bank's three digits, the branch and the account, each with a check digit of its own. */
  | {
      readonly _tag: "Brazil"
      readonly bank: string
      readonly branch: string
      readonly branchDigit: string
      readonly account: string
      readonly accountDigit: string
    }

/** The numbers of an account that money can be sent to: of checking and savings accounts. Their end is the mask. */
export const accountNumbersOf = (seed: number, account: Account): ReadonlyArray<AccountNumbers> => {
  if (account.type !== "checking" && account.type !== "savings") return []
  const { institution, mask } = account
  const hash = hashOf(seed, account.number, 0x6e756d73)
  const digits = (count: number) =>
    String(between(hash, count, 1, 10 ** (count - mask.length) - 1)).padStart(count - mask.length, "0") + mask
  switch (institution.country) {
    case "US": {
      const routing = routingOf(institution)
      return [{ _tag: "Ach", account: digits(10), routing, wireRouting: routing }]
    }
    case "CA":
      return [
        {
          _tag: "Eft",
          account: digits(7),
          institution: bankOf(institution),
          branch: String(between(hash, 1, 1, 99_999)).padStart(5, "0")
        }
      ]
    case "GB": {
      // No British bank has sort codes that begin with 00.
      const sortCode = `00${bankOf(institution).slice(1)}${String(between(hash, 1, 1, 99)).padStart(2, "0")}`
      const number = digits(8)
      const letters = lettersOf(institution)
      return [
        { _tag: "Bacs", account: number, sortCode },
        { _tag: "International", iban: iban("GB", `${letters}${sortCode}${number}`), bic: `${letters}GB2L` }
      ]
    }
    case "BR": {
      const branch = String(between(hash, 1, 1, 9_999)).padStart(4, "0")
      const number = digits(8)
      return [
        {
          _tag: "Brazil",
          bank: bankOf(institution),
          branch,
          branchDigit: String(branchDigit(branch)),
          account: number,
          accountDigit: String(branchDigit(number))
        }
      ]
    }
  }
}

/** Three digits from 900 on, which no bank has. */
const bankOf = (institution: Institution): string => String(900 + INSTITUTIONS.indexOf(institution))

/** Of the Federal Reserve of Boston, and of nobody there. */
export const routingOf = (institution: Institution): string => {
  const eight = `01199${bankOf(institution)}`
  return `${eight}${routingDigit(eight)}`
}

const lettersOf = ({ slug }: Institution): string => slug.replaceAll("-", "").slice(0, 4).toUpperCase()
