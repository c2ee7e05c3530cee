/** What a program asks of a bank, and what an end user agrees to: Plaid's Data Transparency Messaging. */
import type { LinkTokenCreateRequest } from "@bankstream/plaid/link"
import * as Result from "effect/Result"
import type { Account, Institution, World } from "../world.ts"
import type { PlaidRefusal } from "./errors.ts"
import type { Item } from "./item.ts"

/** Consent is given to kinds of data, and covers every product that needs no others. */
const scopes: Readonly<Record<string, ReadonlyArray<string>>> = {
  assets: ["account_balance_info", "contact_info", "transactions"],
  auth: ["account_balance_info", "account_routing_number"],
  balance: ["account_balance_info"],
  identity: ["account_balance_info", "contact_info"],
  investments: ["account_balance_info", "investments"],
  liabilities: ["account_balance_info", "credit_loan_info"],
  transactions: ["account_balance_info", "transactions"],
  transfer: ["account_balance_info", "account_routing_number"]
}

/** Nobody agrees to a report on their credit by agreeing to share what it is made of. */
const BY_NAME: ReadonlySet<string> = new Set(["assets"])

/** Countries whose end users Plaid asks. */
const ASKED: ReadonlySet<string> = new Set(["US", "CA"])

type Asked = Pick<
  LinkTokenCreateRequest,
  "products" | "required_if_supported_products" | "optional_products" | "additional_consented_products"
>

/** All that a link token asks consent for. */
export const productsAsked = (request: Asked): ReadonlyArray<string> => [
  ...new Set([
    ...(request.products ?? []),
    ...(request.required_if_supported_products ?? []),
    ...(request.optional_products ?? []),
    ...(request.additional_consented_products ?? [])
  ])
]

/** What is wrong with the products that a link token asks for; undefined when nothing is. */
export const wrongProducts = (request: Asked): string | undefined => {
  const { additional_consented_products, optional_products, products, required_if_supported_products } = request
  const lists = { products, required_if_supported_products, optional_products, additional_consented_products }
  const seen = new Map<string, string>()
  for (const [name, list] of Object.entries(lists)) {
    for (const product of list ?? []) {
      if (product === "balance") return `${name}: balance needs not be asked for`
      const other = seen.get(product)
      if (other !== undefined && other !== name) return `${name}: ${product} is in ${other} already`
      seen.set(product, name)
    }
  }
  return undefined
}

/** Whether any of an Item's accounts is one that a product is for. */
const supports = (world: World, accounts: ReadonlyArray<Account>, product: string): boolean =>
  accounts.some((account) => {
    switch (product) {
      case "auth":
        return world.accountNumbers(account).length > 0
      case "transfer":
        return world.accountNumbers(account).some(({ _tag }) => _tag === "Ach")
      case "investments":
        return account.type === "investment"
      case "liabilities":
        return world.liability(account) !== undefined
      default:
        return scopes[product] !== undefined
    }
  })

/** What an Item is initialized with by a link token, what of that is not billed before it is used, and the consent. */
export const linkedProducts = (
  world: World,
  request: Asked,
  institution: Institution,
  accounts: ReadonlyArray<Account>
) => {
  const supported = (list: ReadonlyArray<string> | null | undefined) =>
    (list ?? []).filter((product) => supports(world, accounts, product))
  const optional = supported(request.optional_products)
  return {
    products: [
      ...new Set([...(request.products ?? []), ...supported(request.required_if_supported_products), ...optional])
    ],
    unbilled: optional.filter((product) => product === "auth" || product === "identity"),
    consented: ASKED.has(institution.country) ? productsAsked(request) : undefined
  }
}

/** The kinds of data that an end user agreed to share. */
export const scopesOf = (consented: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(consented.flatMap((product) => scopes[product] ?? []))
]

/** Whether an end user agreed to all that a product needs. Who was not asked has agreed to everything. */
export const isConsented = ({ consented }: Pick<Item, "consented">, product: string): boolean => {
  if (consented === undefined || product === "balance" || consented.includes(product)) return true
  const given = scopesOf(consented)
  const needed = scopes[product]
  return needed !== undefined && !BY_NAME.has(product) && needed.every((scope) => given.includes(scope))
}

/** Refuses a product that the end user was not asked about. */
export const checkConsent = (item: Item, product: string): Result.Result<Item, PlaidRefusal> =>
  isConsented(item, product)
    ? Result.succeed(item)
    : Result.fail({
        code: "ADDITIONAL_CONSENT_REQUIRED",
        message: `the end user has not consented to ${product}: ask in update mode, with additional_consented_products`
      })
