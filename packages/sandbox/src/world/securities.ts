import { cusip, isin } from "./check-digits.ts"
import type { Ids } from "./ids.ts"
import type { Provider } from "./model.ts"
import { type Currency, exponentOf, type Money, money } from "./money.ts"
import { inMinor } from "./spending.ts"

/** What kind of thing is held. */
export type SecurityType = "cash" | "equity" | "etf" | "mutual_fund" | "fixed_income" | "cryptocurrency"

/** Something that can be held. All are invented. */
export interface Security {
  /** In the look of a provider. */
  readonly id: string
  readonly number: number
  readonly name: string
  readonly type: SecurityType
  readonly ticker: string | null
  readonly isin: string | null
  readonly cusip: string | null
  /** What one of it costs, more or less: its price goes up and down around it. */
  readonly usual: Money
  readonly issuer: string | null
  /** In percent a year, and until when: of fixed income only. */
  readonly rate: number | null
  readonly maturity: string | null
}

interface Plan {
  readonly name: string
  readonly type: SecurityType
  readonly ticker: string | null
  /** Eight letters and digits, from which the ISIN and the CUSIP are made. */
  readonly code: string | null
  readonly dollars: number
  readonly issuer?: string
  readonly rate?: number
  readonly maturity?: string
}

const ABROAD: ReadonlyArray<Plan> = [
  { name: "Lantern Total Market ETF", type: "etf", ticker: "LNTM", code: "51590A10", dollars: 241.5 },
  { name: "Copperleaf Goods Inc.", type: "equity", ticker: "CPLF", code: "21758B10", dollars: 63.2 },
  { name: "Skylark Airways plc", type: "equity", ticker: "SKYL", code: "83088C10", dollars: 18.75 },
  { name: "Bluebird Growth Fund", type: "mutual_fund", ticker: "BBGFX", code: "09578D20", dollars: 32.1 },
  {
    name: "Harborlight Note 4.1% 2031",
    type: "fixed_income",
    ticker: null,
    code: "41165E30",
    dollars: 100,
    issuer: "Harborlight Bank",
    rate: 4.1,
    maturity: "2031-09-15"
  },
  { name: "Foxcoin", type: "cryptocurrency", ticker: "FOXC", code: null, dollars: 1_250 }
]

const BRAZILIAN: ReadonlyArray<Plan> = [
  { name: "Fundo Ipê Multimercado", type: "mutual_fund", ticker: null, code: "IPEMULT0", dollars: 2.4 },
  { name: "Pão Dourado ON", type: "equity", ticker: "PDOU3", code: "PDOUACN0", dollars: 4.9 },
  { name: "Serra Azul Ibov ETF", type: "etf", ticker: "SAIB11", code: "SAIBCTF0", dollars: 21.3 },
  {
    name: "CDB Banco Jacarandá",
    type: "fixed_income",
    ticker: null,
    code: "JACACDB0",
    dollars: 190,
    issuer: "Banco Jacarandá",
    rate: 12.4,
    maturity: "2029-03-01"
  }
]

const known = new WeakMap<Ids, Map<string, ReadonlyArray<Security>>>()

/** What can be held in a currency, cash last, with the ids of a provider. */
export const securitiesIn = (ids: Ids, provider: Provider, currency: Currency): ReadonlyArray<Security> => {
  const lists = known.get(ids) ?? new Map<string, ReadonlyArray<Security>>()
  known.set(ids, lists)
  const key = `${provider} ${currency}`
  const found = lists.get(key)
  if (found !== undefined) return found
  const made = makeSecurities(ids, provider, currency)
  lists.set(key, made)
  return made
}

const makeSecurities = (ids: Ids, provider: Provider, currency: Currency): ReadonlyArray<Security> => {
  const isBrazilian = currency === "BRL"
  const plans = isBrazilian ? BRAZILIAN : ABROAD
  const from = isBrazilian ? 100 : 0
  const made = plans.map(({ code, dollars, issuer, maturity, name, rate, ticker, type }, i): Security => {
    const country = isBrazilian ? "BR" : "US"
    return {
      id: ids.of(provider, "security", from + i, currencyKey(currency)),
      number: from + i,
      name,
      type,
      ticker,
      // In the United States an ISIN is the CUSIP between country and check digit.
      isin: code === null ? null : isin(country, isBrazilian ? `${code}0` : cusip(code)),
      cusip: code === null || isBrazilian ? null : cusip(code),
      usual: money(inMinor(dollars, currency), currency),
      issuer: issuer ?? null,
      rate: rate ?? null,
      maturity: maturity ?? null
    }
  })
  return [
    ...made,
    {
      id: ids.of(provider, "security", 99, currencyKey(currency)),
      number: 99,
      name: currency === "BRL" ? "Saldo em conta" : `${currency} cash`,
      type: "cash",
      ticker: `CUR:${currency}`,
      isin: null,
      cusip: null,
      usual: money(inMinorOne(currency), currency),
      issuer: null,
      rate: null,
      maturity: null
    }
  ]
}

/** Three letters as a number, so that the same thing in two currencies has two ids. */
const currencyKey = (currency: Currency): number => Number.parseInt(currency, 36)

const inMinorOne = (currency: Currency): number => 10 ** exponentOf(currency)
