/** Plaid's own calls for tests. */
import {
  sandboxItemFireWebhook,
  sandboxItemResetLogin,
  sandboxItemSetVerificationStatus,
  sandboxPublicTokenCreate,
  type SandboxPublicTokenCreateRequestOptionsTransactions,
  sandboxTransactionsCreate,
  type SandboxTransactionsCreateRequest
} from "@bankstream/plaid/sandbox"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { exponentOf } from "../world.ts"
import { formatDay, parseDay } from "../world/calendar.ts"
import { selectAccounts } from "./accounts.ts"
import { disconnectAt, NOTICE } from "./consents.ts"
import { invalidField } from "./errors.ts"
import { MOST_DAYS } from "./history.ts"
import { findInstitution } from "./institutions.ts"
import type { Item } from "./item.ts"
import { orderedNotice } from "./ordered-notices.ts"
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
        const notice = yield* Effect.fromResult(orderedNotice(plaid, item, webhook_code, webhook_type))
        if (!(yield* notices.sendFor(item, notice))) {
          const message = "the item has no webhook"
          return yield* Effect.fail({ code: "SANDBOX_ERROR/SANDBOX_WEBHOOK_INVALID", message })
        }
        if (webhook_code === "PENDING_DISCONNECT") yield* disconnectAt(plaid, item, time.now() + NOTICE)
        return { webhook_fired: true }
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
