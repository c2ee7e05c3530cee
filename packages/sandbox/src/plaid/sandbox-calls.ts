/** Plaid's own calls for tests. */
import {
  sandboxItemFireWebhook,
  type SandboxItemFireWebhookRequest,
  sandboxItemResetLogin,
  sandboxItemSetVerificationStatus,
  sandboxPublicTokenCreate,
  type SandboxPublicTokenCreateRequestOptionsTransactions,
  sandboxTransactionsCreate,
  type SandboxTransactionsCreateRequest
} from "@bankstream/plaid/sandbox"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { exponentOf, formatInstant } from "../world.ts"
import { formatDay, parseDay } from "../world/calendar.ts"
import { selectAccounts } from "./accounts.ts"
import { disconnectAt, NOTICE } from "./consents.ts"
import { errorObject, invalidField, loginRequired } from "./errors.ts"
import { MOST_DAYS, statusAt } from "./history.ts"
import { findInstitution } from "./institutions.ts"
import type { Item } from "./item.ts"
import type { Notice } from "./notices.ts"
import { type Answer, makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { signIn } from "./sign-in.ts"
import { tracked } from "./transaction-calls.ts"
import { listedAccounts } from "./transactions.ts"

/** What answers them. */
export const sandboxCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { actions, events, items, notices, time, users, world } = plaid
  const on = makeOn(plaid)
  return [
    on(sandboxPublicTokenCreate, ({ initial_products, institution_id, options, user_id, user_token }) =>
      Result.gen(function* () {
        const institution = yield* findInstitution(world, institution_id)
        const user =
          user_id === undefined && user_token === undefined ? undefined : yield* users.find({ user_id, user_token })
        const login = {
          username: options?.override_username ?? "user_good",
          password: options?.override_password ?? "pass_good"
        }
        const { lively, person, preparing } = yield* signIn(world.people, institution, login)
        const item = items.make({
          institution,
          person,
          preparing,
          lively,
          days: daysOf(world.today, options?.transactions),
          // There is no Link here in which the end user could be asked.
          products: () => ({ products: initial_products }),
          webhook: options?.webhook ?? null,
          userId: user?.id ?? null
        })
        return { public_token: items.ticketFor(item) }
      })
    ),
    on(sandboxItemResetLogin, ({ access_token }) =>
      Effect.gen(function* () {
        const { connection } = yield* Effect.fromResult(items.find(access_token))
        yield* actions.break(connection)
        return { reset_login: true }
      })
    ),
    on(sandboxItemFireWebhook, ({ access_token, webhook_code, webhook_type }) =>
      Effect.gen(function* () {
        const item = yield* Effect.fromResult(items.find(access_token))
        const notice = noticeOf(plaid, item, webhook_code, webhook_type)
        if (notice !== undefined && (yield* notices.sendFor(item, notice))) {
          if (webhook_code === "PENDING_DISCONNECT") yield* disconnectAt(plaid, item, time.now() + NOTICE)
          return { webhook_fired: true }
        }
        const message =
          notice === undefined ? "the item has nothing that this webhook is about" : "the item has no webhook"
        return yield* Effect.fail({ code: "SANDBOX_ERROR/SANDBOX_WEBHOOK_INVALID", message })
      })
    ),
    on(sandboxItemSetVerificationStatus, ({ access_token, account_id, verification_status }) =>
      Effect.gen(function* () {
        const item = yield* Effect.fromResult(items.open(access_token))
        yield* Effect.fromResult(selectAccounts(item.accounts, [account_id]))
        item.verification.set(account_id, verification_status)
        yield* notices.sendFor(item, {
          webhook_type: "AUTH",
          webhook_code: verification_status.toUpperCase(),
          account_id,
          error: null
        })
        return {}
      })
    ),
    on(sandboxTransactionsCreate, ({ access_token, transactions }) =>
      Effect.gen(function* () {
        const item = yield* Effect.fromResult(Result.flatMap(items.open(access_token), tracked))
        yield* Effect.fromResult(createRows(plaid, item, transactions))
        yield* events.emit({ _tag: "RowsChanged", connection: item.connection })
        return {}
      })
    )
  ]
}

/** How many days of transactions an order is for: it says so, or on which day they begin. */
const daysOf = (
  today: string,
  asked: SandboxPublicTokenCreateRequestOptionsTransactions | null | undefined
): number | undefined => {
  const { days_requested, start_date } = asked ?? {}
  if (days_requested !== undefined || start_date === undefined) return days_requested
  const days = (parseDay(today) ?? 0) - (parseDay(start_date) ?? 0)
  return Math.min(Math.max(days, 1), MOST_DAYS)
}

/** The most rows that are made in one call, and how old they may be. */
const MOST_ROWS = 10
const OLDEST_DAYS = 14

/** Rows of the Item's first account whose transactions are listed. */
const createRows = (
  { world }: Plaid,
  item: Item,
  rows: SandboxTransactionsCreateRequest["transactions"]
): Answer<void> => {
  const [account] = listedAccounts(item)
  if (account === undefined) return Result.fail({ code: "NO_ACCOUNTS", message: "the item has no account for it" })
  if (rows.length > MOST_ROWS) return Result.fail(invalidField(`transactions: at most ${MOST_ROWS} at a time`))
  const { today } = world
  const oldest = formatDay((parseDay(today) ?? 0) - OLDEST_DAYS)
  for (const { date_posted, date_transacted, iso_currency_code } of rows) {
    if (date_transacted < oldest || date_transacted > today || date_posted < date_transacted) {
      return Result.fail(
        invalidField(`transactions: dates must lie from ${oldest} to today, the posting not before the rest`)
      )
    }
    if (iso_currency_code !== undefined && iso_currency_code !== account.currency) {
      return Result.fail(invalidField(`transactions: the account is kept in ${account.currency}`))
    }
  }
  for (const { amount, date_posted, date_transacted, description } of rows) {
    world.edit.create(account, {
      minor: 0 - Math.round(amount * 10 ** exponentOf(account.currency)),
      description,
      date: date_posted > today ? date_transacted : date_posted,
      status: date_posted > today ? "pending" : "posted"
    })
  }
  return Result.succeed(undefined)
}

/** What a webhook that was ordered says; undefined where the Item has nothing to say it of. */
const noticeOf = (
  { time, world }: Plaid,
  item: Item,
  code: SandboxItemFireWebhookRequest["webhook_code"],
  type: SandboxItemFireWebhookRequest["webhook_type"]
): Notice | undefined => {
  const [account] = item.accounts
  const about = (webhook_type: string, fields: object = {}): Notice => ({
    webhook_type,
    webhook_code: code,
    error: null,
    ...fields
  })
  switch (code) {
    case "DEFAULT_UPDATE":
      return defaultUpdate(item, type ?? "TRANSACTIONS", about)
    case "SYNC_UPDATES_AVAILABLE": {
      const status = item.history === undefined ? "NOT_READY" : statusAt(item.history, time.now())
      return {
        webhook_type: "TRANSACTIONS",
        webhook_code: code,
        initial_update_complete: status !== "NOT_READY",
        historical_update_complete: status === "HISTORICAL_UPDATE_COMPLETE"
      }
    }
    case "RECURRING_TRANSACTIONS_UPDATE":
      return {
        webhook_type: "TRANSACTIONS",
        webhook_code: code,
        account_ids: listedAccounts(item).map(({ id }) => id)
      }
    case "SMS_MICRODEPOSITS_VERIFICATION":
      return account === undefined ? undefined : about("AUTH", { account_id: account.id, status: "MANUALLY_VERIFIED" })
    case "ERROR":
      return about("ITEM", { error: errorObject(loginRequired("credentials_rejected")) })
    case "NEW_ACCOUNTS_AVAILABLE":
    case "USER_PERMISSION_REVOKED":
      return about("ITEM")
    case "USER_ACCOUNT_REVOKED":
      return account === undefined ? undefined : { webhook_type: "ITEM", webhook_code: code, account_id: account.id }
    case "LOGIN_REPAIRED":
      return { webhook_type: "ITEM", webhook_code: code }
    case "PENDING_DISCONNECT":
      return {
        webhook_type: "ITEM",
        webhook_code: code,
        reason: "INSTITUTION_MIGRATION",
        disconnect_time: formatInstant(time.now() + NOTICE)
      }
    case "PRODUCT_READY":
      return { webhook_type: type ?? "ASSETS", webhook_code: code, asset_report_id: world.seed.toString() }
    case "AUTHORIZATION_GRANTED":
      return { webhook_type: type ?? "ITEM", webhook_code: code }
  }
}

const defaultUpdate = (item: Item, type: string, about: (type: string, fields: object) => Notice): Notice => {
  const ids = item.accounts.map(({ id }) => id)
  switch (type) {
    case "AUTH":
      return about(type, {
        account_ids_with_new_auth: [],
        account_ids_with_updated_auth: withReasons(ids, "ACCOUNT_NUMBER")
      })
    case "HOLDINGS":
      return about(type, { new_holdings: 1, updated_holdings: 0 })
    case "INVESTMENTS_TRANSACTIONS":
      return about(type, { new_investments_transactions: 1, cancelled_investments_transactions: 0 })
    case "LIABILITIES":
      return about(type, {
        account_ids_with_new_liabilities: [],
        account_ids_with_updated_liabilities: withReasons(ids, "balance")
      })
    default:
      return about("TRANSACTIONS", { new_transactions: 1 })
  }
}

const withReasons = (ids: ReadonlyArray<string>, reason: string) => Object.fromEntries(ids.map((id) => [id, [reason]]))
