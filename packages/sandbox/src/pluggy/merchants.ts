/** The world's shops as companies, which have tax numbers and trades. */
import { merchantsGetByCnpj } from "@bankstream/pluggy/merchants"
import * as Result from "effect/Result"
import type { Category } from "../world.ts"
import { cnpjDigits } from "../world/check-digits.ts"
import { type Shop, SHOPS } from "../world/merchants.ts"
import { categoryFor } from "./categories.ts"
import { answer, on, type Part } from "./part.ts"
import { PIX_OWNER } from "./payment-writing.ts"

/** A company as Pluggy shows it. */
interface Company {
  readonly name: string
  readonly businessName: string
  readonly cnpj: string
  readonly cnae: string
  readonly category: string
}

/** What trade a company of a category is in, by the state's own numbers of them. */
const trades: Readonly<Partial<Record<Category, string>>> = {
  groceries: "4711302",
  restaurants: "5611201",
  transport: "4923001",
  fuel: "4731800",
  travel: "7911200",
  health: "4771701",
  entertainment: "5914600",
  subscriptions: "6319400"
}

const OTHER_TRADE = "4713004"

/** Numbers that nobody in Brazil has been given so far. */
const FIRST = 99_900_001

const companyOf = ({ category, name }: Shop, i: number): Company => {
  const twelve = `${FIRST + i}0001`
  return {
    name,
    businessName: `${name} Ltda.`,
    cnpj: `${twelve}${cnpjDigits(twelve)}`,
    cnae: trades[category] ?? OTHER_TRADE,
    category: categoryFor(category)?.description ?? ""
  }
}

const companies: ReadonlyArray<Company> = [
  ...SHOPS.map(companyOf),
  {
    name: PIX_OWNER.name.replace(" Ltda.", ""),
    businessName: PIX_OWNER.name,
    cnpj: PIX_OWNER.taxNumber,
    cnae: "4711302",
    category: categoryFor("groceries")?.description ?? ""
  }
]

const byName = new Map(companies.map((company) => [company.name, company]))
const byCnpj = new Map(companies.map((company) => [company.cnpj, company]))

/** Who a row's merchant is. Of one that somebody made up nothing is known but the name. */
export const merchantOf = (name: string): Company | Pick<Company, "businessName" | "name"> =>
  byName.get(name) ?? { name, businessName: name }

const digitsOf = (cnpj: string): string => cnpj.replace(/[./-]/g, "")

/** What answers for companies: those of the world are known, and no other. */
export const merchantHandlers: Part = [
  on(merchantsGetByCnpj, ({ cnpjs }) =>
    answer(() => {
      const asked = [...new Set(cnpjs)]
      const whole = asked.filter((cnpj) => /^\d{14}$/.test(digitsOf(cnpj)))
      return Result.succeed({
        foundMerchants: whole.flatMap((cnpj) => {
          const company = byCnpj.get(digitsOf(cnpj))
          return company === undefined ? [] : [company]
        }),
        notFoundMerchants: whole.filter((cnpj) => !byCnpj.has(digitsOf(cnpj))),
        invalidCnpjs: asked.filter((cnpj) => !whole.includes(cnpj))
      })
    })
  )
]
