/** The calls of the products that read an Item: numbers, owners, investments, what is owed. */
import { authGet } from "@bankstream/plaid/auth"
import { identityGet } from "@bankstream/plaid/identity"
import { investmentsHoldingsGet, investmentsTransactionsGet } from "@bankstream/plaid/investments"
import { liabilitiesGet } from "@bankstream/plaid/liabilities"
import * as Result from "effect/Result"
import type { Account } from "../world.ts"
import { selectAccounts, writeAccountOf, writeItem } from "./accounts.ts"
import { invalidField } from "./errors.ts"
import { investmentAccounts, listHappenings, listHoldings, writeInvestmentAccount } from "./investments.ts"
import type { Item } from "./item.ts"
import { debtAccounts, writeLiabilities } from "./liabilities.ts"
import { writeNumbers } from "./numbers.ts"
import { writeIdentity } from "./owners.ts"
import { type Answer, makeOn, type Plaid, type PlaidHandler } from "./part.ts"

/** What answers them. */
export const productCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { connections, items, world } = plaid
  const on = makeOn(plaid)

  /** The Item of a token and the accounts that are asked for, where it has any that the product is for. */
  const suited = (
    product: string,
    code: string,
    choose: (accounts: ReadonlyArray<Account>) => ReadonlyArray<Account>,
    accessToken: string,
    wanted: ReadonlyArray<string> | undefined
  ): Answer<{ readonly item: Item; readonly chosen: ReadonlyArray<Account> }> =>
    Result.flatMap(items.open(accessToken), (item) => {
      const suitable = choose(item.accounts)
      if (suitable.length === 0) {
        return Result.fail({ code, message: "the item has no accounts that this product is for" })
      }
      return Result.flatMap(selectAccounts(suitable, wanted), (chosen) =>
        Result.map(items.use(accessToken, product), () => ({ item, chosen }))
      )
    })

  const itemOf = (item: Item) => writeItem(item, connections.health(item.connection))
  const withNumbers = (accounts: ReadonlyArray<Account>) =>
    accounts.filter((account) => world.accountNumbers(account).length > 0)
  const withDebts = (accounts: ReadonlyArray<Account>) => debtAccounts(world, accounts)
  const all = (accounts: ReadonlyArray<Account>) => accounts

  return [
    on(authGet, ({ access_token, options }) =>
      Result.map(
        suited("auth", "NO_AUTH_ACCOUNTS", withNumbers, access_token, options?.account_ids),
        ({ chosen, item }) => ({
          accounts: chosen.map((account) => writeAccountOf(world, item, account)),
          numbers: writeNumbers(world, chosen),
          item: itemOf(item)
        })
      )
    ),
    on(identityGet, ({ access_token, options }) =>
      Result.map(suited("identity", "NO_ACCOUNTS", all, access_token, options?.account_ids), ({ chosen, item }) => ({
        accounts: chosen.map((account) => writeIdentity(world, account)),
        item: itemOf(item)
      }))
    ),
    on(investmentsHoldingsGet, ({ access_token, options }) =>
      Result.map(
        suited("investments", "NO_INVESTMENT_ACCOUNTS", investmentAccounts, access_token, options?.account_ids),
        ({ chosen, item }) => ({
          accounts: chosen.map((account) => writeInvestmentAccount(world, account)),
          ...listHoldings(world, chosen),
          item: itemOf(item),
          is_investments_fallback_item: false
        })
      )
    ),
    on(investmentsTransactionsGet, ({ access_token, end_date, options, start_date }) =>
      start_date > end_date
        ? Result.fail(invalidField("start_date must not be after end_date"))
        : Result.map(
            suited("investments", "NO_INVESTMENT_ACCOUNTS", investmentAccounts, access_token, options?.account_ids),
            ({ chosen, item }) => ({
              accounts: chosen.map((account) => writeInvestmentAccount(world, account)),
              ...listHappenings(world, chosen, { start_date, end_date, options }),
              item: itemOf(item),
              is_investments_fallback_item: false
            })
          )
    ),
    on(liabilitiesGet, ({ access_token, options }) =>
      Result.map(
        suited("liabilities", "NO_LIABILITY_ACCOUNTS", withDebts, access_token, options?.account_ids),
        ({ chosen, item }) => ({
          accounts: item.accounts.map((account) => writeAccountOf(world, item, account)),
          liabilities: writeLiabilities(world, chosen),
          item: itemOf(item)
        })
      )
    )
  ]
}
