/** The world's accounts and Items as Plaid shows them. */
import type { AccountBase, Item as WireItem } from "@bankstream/plaid/accounts"
import type { ItemGetResponse } from "@bankstream/plaid/item"
import * as Result from "effect/Result"
import { type Account, type AccountType, amountToNumber, formatInstant, type Health, type World } from "../world.ts"
import { errorObject, loginRequired, type PlaidRefusal } from "./errors.ts"
import { productsOf } from "./institutions.ts"
import type { Item } from "./item.ts"
import { isConsented, scopesOf } from "./products.ts"

const kinds: Readonly<Record<AccountType, readonly [type: AccountBase["type"], subtype: string]>> = {
  checking: ["depository", "checking"],
  savings: ["depository", "savings"],
  credit_card: ["credit", "credit card"],
  mortgage: ["loan", "mortgage"],
  student_loan: ["loan", "student"],
  investment: ["investment", "brokerage"]
}

/** Its type and subtype in Plaid's words. */
export const kindOf = ({ type }: Account): readonly [type: AccountBase["type"], subtype: string] => kinds[type]

/** Codes that Plaid keeps out of `iso_currency_code`: what ISO 4217 does not know, coins above all. */
const unofficial: ReadonlySet<string> = new Set([
  "ADA",
  "BCH",
  "BNB",
  "BTC",
  "DOGE",
  "ETH",
  "LTC",
  "USDC",
  "USDT",
  "XRP"
])

/** A currency in the one of the two fields where it belongs. */
export const currencyFields = (code: string) => ({
  iso_currency_code: unofficial.has(code) ? null : code,
  unofficial_currency_code: unofficial.has(code) ? code : null
})

/** What is owed is positive; on a card, `available` is what may still be spent. */
export const writeAccount = (world: World, account: Account) => {
  const [type, subtype] = kindOf(account)
  const { available, current, limit } = world.balances(account)
  const sign = account.class === "liability" ? -1 : 1
  return {
    account_id: account.id,
    balances: {
      available: available === null ? null : amountToNumber(available),
      current: sign * amountToNumber(current),
      ...currencyFields(account.currency),
      limit: limit === null ? null : amountToNumber(limit)
    },
    holder_category: "personal",
    mask: account.mask,
    name: account.name,
    official_name: account.officialName,
    subtype,
    type
  } satisfies AccountBase
}

/** An account with what is known of it in this Item alone. */
export const writeAccountOf = (world: World, item: Item, account: Account) => {
  const status = item.verification.get(account.id)
  return { ...writeAccount(world, account), ...(status === undefined ? {} : { verification_status: status }) }
}

/** Of several accounts those that are asked for by id, or all of them. */
export const selectAccounts = (
  accounts: ReadonlyArray<Account>,
  wanted: ReadonlyArray<string> | undefined
): Result.Result<ReadonlyArray<Account>, PlaidRefusal> => {
  if (wanted === undefined) return Result.succeed(accounts)
  return wanted.every((id) => accounts.some((account) => account.id === id))
    ? Result.succeed(accounts.filter(({ id }) => wanted.includes(id)))
    : Result.fail({ code: "INVALID_ACCOUNT_ID", message: "the item has no account with one of these ids" })
}

const billedOf = ({ products, unbilled }: Item) => products.filter((product) => !unbilled.includes(product))

const itemFields = (item: Item, health: Health) => {
  const { connection, consentExpiresAt, products, webhook } = item
  const billed = billedOf(item)
  return {
    available_products: productsOf(connection.institution).filter((product) => !billed.includes(product)),
    billed_products: billed,
    // Every bank here tells its numbers itself.
    auth_method: products.includes("auth") ? ("INSTANT_AUTH" as const) : null,
    consent_expiration_time: consentExpiresAt === null ? null : formatInstant(consentExpiresAt),
    error: health === "healthy" ? null : errorObject(loginRequired(health)),
    institution_id: connection.institution.ids.plaid ?? null,
    institution_name: connection.institution.name,
    item_id: connection.id,
    products,
    update_type: "background" as const,
    webhook
  }
}

/** An Item as a call of its accounts shows it. */
export const writeItem = (item: Item, health: Health): WireItem => itemFields(item, health)

/** What its end user agreed to, where they were asked. */
const consentOf = ({ connection, consented }: Item) => {
  if (consented === undefined) return { consented_products: [], consented_data_scopes: [], consented_use_cases: [] }
  const offered = productsOf(connection.institution).filter((product) => product !== "balance")
  return {
    consented_products: [
      ...new Set([...consented, ...offered.filter((product) => isConsented({ consented }, product))])
    ].toSorted(),
    consented_data_scopes: scopesOf(consented),
    // They are chosen in Plaid's dashboard.
    consented_use_cases: []
  }
}

/** What `/item/get` adds. */
export const writeItemStatus = (
  item: Item,
  health: Health,
  now: number,
  bankReadAt: number,
  lastWebhook: { readonly sentAt: number; readonly code: string } | undefined
): Omit<ItemGetResponse, "request_id"> => {
  const { createdAt, history } = item
  const readAt = formatInstant(Math.max(bankReadAt, createdAt))
  const updated = (isThere: boolean) => ({ last_successful_update: isThere ? readAt : null, last_failed_update: null })
  return {
    item: { ...itemFields(item, health), created_at: formatInstant(createdAt), ...consentOf(item) },
    status: {
      investments: item.products.includes("investments") ? updated(true) : null,
      last_webhook:
        lastWebhook === undefined ? null : { sent_at: formatInstant(lastWebhook.sentAt), code_sent: lastWebhook.code },
      transactions: history === undefined ? null : updated(history.ready.initial <= now)
    }
  }
}
