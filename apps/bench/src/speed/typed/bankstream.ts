/** An app that uses 20 of Plaid's operations, on Bankstream; `official.ts` is the same app. For the compiler alone. */
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import { authGet } from "@bankstream/plaid/auth"
import { identityGet } from "@bankstream/plaid/identity"
import { institutionsGet, institutionsGetById } from "@bankstream/plaid/institutions"
import { investmentsHoldingsGet, investmentsTransactionsGet } from "@bankstream/plaid/investments"
import { itemGet, itemPublicTokenExchange, itemRemove } from "@bankstream/plaid/item"
import { liabilitiesGet } from "@bankstream/plaid/liabilities"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import {
  transactionsGet,
  transactionsRecurringGet,
  transactionsRefresh,
  transactionsSync
} from "@bankstream/plaid/transactions"
import { webhookVerificationKeyGet } from "@bankstream/plaid/webhook-verification-key"
import * as Effect from "effect/Effect"

export const connect = Effect.gen(function* () {
  const { link_token } = yield* linkTokenCreate({
    client_name: "App",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id: "user" },
    products: ["transactions"]
  })
  const { link_sessions } = yield* linkTokenGet({ link_token })
  const { public_token } = yield* sandboxPublicTokenCreate({
    institution_id: "ins_109508",
    initial_products: ["transactions"]
  })
  const { access_token } = yield* itemPublicTokenExchange({ public_token })
  return { access_token, sessions: link_sessions?.length }
})

export const read = (access_token: string) =>
  Effect.gen(function* () {
    const between = { access_token, start_date: "2026-01-01", end_date: "2026-01-31" }
    const { item } = yield* itemGet({ access_token })
    const { accounts } = yield* accountsGet({ access_token })
    const balances = yield* accountsBalanceGet({ access_token })
    const { numbers } = yield* authGet({ access_token })
    const identity = yield* identityGet({ access_token })
    const { holdings, securities } = yield* investmentsHoldingsGet({ access_token })
    const { investment_transactions } = yield* investmentsTransactionsGet(between)
    const { liabilities } = yield* liabilitiesGet({ access_token })
    const { transactions } = yield* transactionsGet(between)
    const { added, next_cursor } = yield* transactionsSync({ access_token })
    const { inflow_streams } = yield* transactionsRecurringGet({ access_token })
    yield* transactionsRefresh({ access_token })
    const { institution } = yield* institutionsGetById({
      institution_id: item.institution_id ?? "",
      country_codes: ["US"]
    })
    const { institutions } = yield* institutionsGet({ count: 10, offset: 0, country_codes: ["US"] })
    const { key } = yield* webhookVerificationKeyGet({ key_id: "key" })
    yield* itemRemove({ access_token })
    return {
      names: accounts.map(({ name }) => name),
      balance: balances.accounts.map(({ balances: { current } }) => current),
      ach: numbers.ach.map(({ account }) => account),
      owners: identity.accounts.flatMap(({ owners }) => owners.flatMap(({ names }) => names)),
      held: holdings.map(({ quantity }) => quantity),
      tickers: securities.map(({ ticker_symbol }) => ticker_symbol),
      bought: investment_transactions.map(({ amount }) => amount),
      owed: liabilities.credit?.map(({ last_statement_balance }) => last_statement_balance),
      spent: [...transactions, ...added].map(({ amount, personal_finance_category }) => ({
        amount,
        category: personal_finance_category?.primary
      })),
      next_cursor,
      income: inflow_streams.map(({ average_amount }) => average_amount.amount),
      bank: institution.name,
      banks: institutions.map(({ name }) => name),
      key: key.kid
    }
  })
