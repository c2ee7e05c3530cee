/** Plaid: test Items are made without a person, read, and removed again. */
import { Plaid, type PlaidError } from "@bankstream/plaid"
import { type AccountBase, accountsGet } from "@bankstream/plaid/accounts"
import { institutionsGet } from "@bankstream/plaid/institutions"
import { itemPublicTokenExchange, itemRemove } from "@bankstream/plaid/item"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { type Transaction as PlaidTransaction, transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Account, Connection, Period, Reading, Transaction } from "../model.ts"
import { plaidSigns } from "../signs.ts"
import { removal } from "./removal.ts"
import { unopened } from "./unopened.ts"

/** Links the first `count` institutions that have transactions. */
export const connectPlaid = (count: number): Stream.Stream<Connection, PlaidError, Plaid | Scope.Scope> =>
  institutionsGet
    .items({ country_codes: ["US"], options: { products: ["transactions"], oauth: false } }, { pageSize: 10 })
    .pipe(
      Stream.take(count),
      Stream.mapEffect(({ institution_id, name }) =>
        Effect.catch(link(institution_id, name), (error) =>
          Effect.succeed(unopened({ provider: "plaid", id: institution_id, institution: name }, error))
        )
      )
    )

const link = (institution_id: string, institution: string) =>
  Effect.gen(function* () {
    const plaid = yield* Effect.context<Plaid>()
    const { public_token } = yield* sandboxPublicTokenCreate({
      institution_id,
      initial_products: ["transactions"],
      // Unless it is asked for more at the very beginning, Plaid has 90 days of an Item for ever.
      options: { transactions: { days_requested: 730 } }
    })
    const { access_token, item_id } = yield* Effect.acquireRelease(itemPublicTokenExchange({ public_token }), (item) =>
      removal(`Plaid's Item ${item.item_id}`, itemRemove({ access_token: item.access_token }))
    )
    const connection: Connection = {
      provider: "plaid",
      id: item_id,
      institution,
      read: (period) => Stream.provide(read(access_token, period), plaid)
    }
    return connection
  })

const read = (access_token: string, period: Period): Stream.Stream<Reading, PlaidError, Plaid> =>
  Stream.concat(
    Stream.fromEffect(readAccounts(access_token)),
    Stream.unwrap(Effect.as(untilGathered(access_token), readPages(access_token, period)))
  )

/**
 * Waits until Plaid has the whole history of a fresh Item: a list that grows while it is read has no honest end, so
 * reading it fails.
 */
const untilGathered = (access_token: string) =>
  Effect.repeat(transactionsSync({ access_token, count: 1 }), {
    until: ({ transactions_update_status }) => transactions_update_status === "HISTORICAL_UPDATE_COMPLETE",
    schedule: Schedule.spaced("2 seconds").pipe(Schedule.upTo({ times: 60 }))
  })

const readAccounts = (access_token: string) =>
  Effect.map(accountsGet({ access_token }), ({ accounts }): Reading => ({
    _tag: "Accounts",
    accounts: accounts.map(toAccount)
  }))

const readPages = (access_token: string, { from, to }: Period) =>
  transactionsGet.pages({ access_token, start_date: from, end_date: to }).pipe(
    Stream.map(({ accounts, transactions }): Reading => {
      const byId = new Map(accounts.map((account) => [account.account_id, account]))
      return {
        _tag: "Page",
        transactions: transactions.map((transaction) => toTransaction(transaction, byId.get(transaction.account_id)))
      }
    })
  )

export const toAccount = ({ account_id, balances, name, subtype, type }: AccountBase): Account => ({
  id: account_id,
  name,
  type: subtype ?? type,
  balance:
    balances.current === null ? undefined : plaidSigns(type).balance(BigDecimal.fromNumberUnsafe(balances.current)),
  currency: currencyOf(balances)
})

export const toTransaction = (transaction: PlaidTransaction, account: AccountBase | undefined): Transaction => ({
  id: transaction.transaction_id,
  account: transaction.account_id,
  date: transaction.date,
  amount: plaidSigns(account?.type ?? "").amount(BigDecimal.fromNumberUnsafe(transaction.amount)),
  currency: currencyOf(transaction) ?? (account === undefined ? undefined : currencyOf(account.balances)),
  status: transaction.pending ? "pending" : "posted",
  description: transaction.merchant_name ?? transaction.name
})

/** One of the two is set, or neither: the unofficial one is for money that ISO does not list (BTC). */
const currencyOf = (from: {
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}): string | undefined => from.iso_currency_code ?? from.unofficial_currency_code ?? undefined
