/** The calls of partners, who have a processor token in the place of an access token. */
import {
  processorAccountGet,
  processorAuthGet,
  processorBalanceGet,
  processorIdentityGet,
  processorInvestmentsHoldingsGet,
  processorInvestmentsTransactionsGet,
  processorLiabilitiesGet,
  processorStripeBankAccountTokenCreate,
  processorTokenCreate,
  processorTokenPermissionsGet,
  processorTokenPermissionsSet,
  processorTokenWebhookUpdate,
  processorTransactionsGet,
  processorTransactionsRecurringGet,
  processorTransactionsRefresh,
  processorTransactionsSync
} from "@bankstream/plaid/processor"
import { sandboxProcessorTokenCreate } from "@bankstream/plaid/sandbox"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { selectAccounts, writeAccount } from "./accounts.ts"
import { invalidField } from "./errors.ts"
import { findInstitution } from "./institutions.ts"
import { listHappenings, listHoldings, writeInvestmentAccount } from "./investments.ts"
import { writeLiabilities } from "./liabilities.ts"
import { writeNumbers } from "./numbers.ts"
import { writeIdentity } from "./owners.ts"
import { type Answer, makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import type { Share } from "./processors.ts"
import { signIn } from "./sign-in.ts"
import { syncTransactions } from "./sync.ts"
import { getRecurring, refresh, tracked } from "./transaction-calls.ts"
import { getTransactions } from "./transactions.ts"
import { track } from "./updates.ts"

/** What answers them. */
export const processorCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { ids, items, notices, processors, world } = plaid
  const on = makeOn(plaid)

  const shareOf = (accessToken: string, accountId: string): Answer<Share & { readonly token: string }> =>
    Result.flatMap(items.open(accessToken), (item) =>
      Result.flatMap(selectAccounts(item.accounts, [accountId]), ([account]) => {
        if (account === undefined) return Result.fail({ code: "INVALID_ACCOUNT_ID", message: "no such account" })
        const token = processors.share(item, account)
        return Result.map(processors.open(token), (share) => ({ ...share, token }))
      })
    )

  /** The first call that reads transactions adds them to an Item that has them not. */
  const readTransactions = (token: string, days: number | undefined) =>
    Effect.flatMap(Effect.fromResult(processors.open(token, "transactions")), ({ account, item }) =>
      Effect.map(track(plaid, item, days), (tracking) => ({ account, item: tracking }))
    )

  return [
    on(processorTokenCreate, ({ access_token, account_id }) =>
      Result.map(shareOf(access_token, account_id), ({ token }) => ({ processor_token: token }))
    ),
    on(processorStripeBankAccountTokenCreate, ({ access_token, account_id }) =>
      Result.map(shareOf(access_token, account_id), ({ account }) => ({
        stripe_bank_account_token: `btok_${ids.plaidId("stripe", account.number).slice(0, 24)}`
      }))
    ),
    on(sandboxProcessorTokenCreate, ({ institution_id, options }) =>
      Result.flatMap(findInstitution(world, institution_id), (institution) => {
        const login = {
          username: options?.override_username ?? "user_good",
          password: options?.override_password ?? "pass_good"
        }
        return Result.flatMap(signIn(world.people, institution, login), ({ person }) => {
          const item = items.make({
            institution,
            person,
            products: () => ({ products: ["auth", "identity", "transactions"] }),
            webhook: null
          })
          return Result.flatMap(items.exchange(items.ticketFor(item)), ({ accessToken, item: had }) =>
            Result.map(shareOf(accessToken, had.accounts[0]?.id ?? ""), ({ token }) => ({ processor_token: token }))
          )
        })
      })
    ),
    on(processorTokenPermissionsSet, ({ processor_token, products }) =>
      Result.map(processors.open(processor_token), (share) => {
        share.products = products
        return {}
      })
    ),
    on(processorTokenPermissionsGet, ({ processor_token }) =>
      Result.map(processors.open(processor_token), ({ products }) => ({ products }))
    ),
    on(processorTokenWebhookUpdate, ({ processor_token, webhook }) =>
      Effect.flatMap(Effect.fromResult(processors.open(processor_token)), (share) => {
        share.webhook = webhook
        const acknowledged = notices.send(webhook, {
          webhook_type: "PROCESSOR_TOKEN",
          webhook_code: "WEBHOOK_UPDATE_ACKNOWLEDGED",
          account_id: share.account.id,
          new_webhook_url: webhook,
          error: null
        })
        return Effect.as(acknowledged, {})
      })
    ),
    on(processorAccountGet, ({ processor_token }) =>
      Result.map(processors.open(processor_token), ({ account }) => ({
        account: writeAccount(world, account),
        institution_id: account.institution.ids.plaid ?? ""
      }))
    ),
    on(processorBalanceGet, ({ processor_token }) =>
      Result.map(processors.open(processor_token, "balance"), ({ account }) => ({
        account: writeAccount(world, account)
      }))
    ),
    on(processorAuthGet, ({ processor_token }) =>
      Result.flatMap(processors.open(processor_token, "auth"), ({ account }) => {
        const { ach, bacs, eft, international } = writeNumbers(world, [account])
        const numbers = {
          ach: ach[0] ?? null,
          bacs: bacs[0] ?? null,
          eft: eft[0] ?? null,
          international: international[0] ?? null
        }
        return Object.values(numbers).every((each) => each === null)
          ? Result.fail({ code: "NO_AUTH_ACCOUNTS", message: "the account has no numbers that money can be sent to" })
          : Result.succeed({ account: writeAccount(world, account), numbers })
      })
    ),
    on(processorIdentityGet, ({ processor_token }) =>
      Result.map(processors.open(processor_token, "identity"), ({ account }) => ({
        account: writeIdentity(world, account)
      }))
    ),
    on(processorInvestmentsHoldingsGet, ({ processor_token }) =>
      Result.flatMap(investmentsOf(plaid, processor_token), ({ account }) =>
        Result.succeed({
          account: writeInvestmentAccount(world, account),
          ...listHoldings(world, [account]),
          is_investments_fallback_item: false
        })
      )
    ),
    on(processorInvestmentsTransactionsGet, ({ end_date, options, processor_token, start_date }) =>
      start_date > end_date
        ? Result.fail(invalidField("start_date must not be after end_date"))
        : Result.map(investmentsOf(plaid, processor_token), ({ account }) => ({
            account: writeInvestmentAccount(world, account),
            ...listHappenings(world, [account], { start_date, end_date, options }),
            is_investments_fallback_item: false
          }))
    ),
    on(processorLiabilitiesGet, ({ processor_token }) =>
      Result.flatMap(processors.open(processor_token, "liabilities"), ({ account }) =>
        world.liability(account) === undefined
          ? Result.fail({ code: "NO_LIABILITY_ACCOUNTS", message: "nothing can be owed on the account" })
          : Result.succeed({ account: writeAccount(world, account), liabilities: writeLiabilities(world, [account]) })
      )
    ),
    on(processorTransactionsGet, ({ end_date, options, processor_token, start_date }) =>
      Effect.flatMap(readTransactions(processor_token, undefined), ({ account, item }) => {
        const request = {
          access_token: "",
          start_date,
          end_date,
          options: {
            account_ids: [account.id],
            count: options?.count,
            offset: options?.offset,
            include_original_description: options?.include_original_description
          }
        }
        return Effect.map(
          Effect.fromResult(getTransactions(plaid, item, request)),
          ({ total_transactions, transactions }) => ({
            account: writeAccount(world, account),
            total_transactions,
            transactions
          })
        )
      })
    ),
    on(processorTransactionsSync, ({ count, cursor, options, processor_token }) =>
      Effect.flatMap(readTransactions(processor_token, options?.days_requested), ({ account, item }) =>
        Effect.map(
          Effect.fromResult(
            syncTransactions(plaid, item, {
              count,
              cursor,
              options: { account_id: account.id, include_original_description: options?.include_original_description }
            })
          ),
          ({ accounts: [one = null], ...update }) => ({ ...update, account: one })
        )
      )
    ),
    on(processorTransactionsRecurringGet, ({ processor_token }) =>
      Result.flatMap(processors.open(processor_token, "transactions"), ({ account, item }) =>
        getRecurring(plaid, item, [account.id])
      )
    ),
    on(processorTransactionsRefresh, ({ processor_token }) =>
      Effect.as(
        Effect.flatMap(
          Effect.fromResult(
            Result.flatMap(processors.open(processor_token, "transactions"), ({ item }) => tracked(item))
          ),
          (item) => refresh(plaid, item)
        ),
        {}
      )
    )
  ]
}

const investmentsOf = ({ processors }: Plaid, token: string): Answer<Share> =>
  Result.flatMap(processors.open(token, "investments"), (share) =>
    share.account.type === "investment"
      ? Result.succeed(share)
      : Result.fail({ code: "NO_INVESTMENT_ACCOUNTS", message: "the account is not one of investments" })
  )
