/** MoneyKit: a link is made by a person in Connect, so the demo reads the links that there are. */
import { MoneyKit, type MoneyKitError } from "@bankstream/moneykit"
import {
  type AccountResponse,
  getAccounts,
  getLink,
  getLinks,
  getTransactions,
  linkReason,
  type TransactionResponse
} from "@bankstream/moneykit/links"
import { MalformedResponse } from "@bankstream/core/reason"
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Account, Connection, Period, Reading, Transaction } from "../model.ts"
import { moneykitAmountSign, moneykitBalanceSign } from "../signs.ts"
import { unopened } from "./unopened.ts"

/** Every link of the application that somebody has finished making. */
export const connectMoneyKit: Stream.Stream<Connection, MoneyKitError, MoneyKit> = getLinks.items({}).pipe(
  Stream.mapEffect(({ link_id: id }) =>
    Effect.catch(openLink(id), (error) =>
      Effect.succeed(unopened({ provider: "moneykit", id, institution: "a link" }, error))
    )
  ),
  Stream.filter((connection) => connection !== undefined)
)

/** A link, or undefined when it is deleted or not yet there. */
export const openLink = (id: string): Effect.Effect<Connection | undefined, MoneyKitError, MoneyKit> =>
  Effect.gen(function* () {
    const moneykit = yield* Effect.context<MoneyKit>()
    const link = yield* getLink({ id })
    const named = { provider: "moneykit", id, institution: link.institution_name } as const
    const reason = linkReason(link)
    if (reason?._tag === "Gone" || reason?._tag === "NotReady") return undefined
    // A broken link is read without failing; here it becomes the error that its other calls would fail with.
    if (reason !== undefined) return unopened(named, (yield* MoneyKit).reject(getLink, reason))
    return { ...named, read: (period: Period) => Stream.provide(read(id, period), moneykit) }
  }).pipe(Effect.catchReason("MoneyKitError", "Gone", () => Effect.undefined))

const read = (id: string, period: Period): Stream.Stream<Reading, MoneyKitError, MoneyKit> =>
  Stream.concat(
    Stream.fromEffect(
      Effect.map(getAccounts({ id }), ({ accounts }): Reading => ({
        _tag: "Accounts",
        accounts: accounts.map(toAccount)
      }))
    ),
    getTransactions.pages({ id, start_date: period.from, end_date: period.to }).pipe(Stream.mapEffect(readPage))
  )

const readPage = ({
  accounts,
  transactions
}: {
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly transactions: ReadonlyArray<TransactionResponse>
}): Effect.Effect<Reading, MoneyKitError, MoneyKit> =>
  Effect.gen(function* () {
    const moneykit = yield* MoneyKit
    const byId = new Map(accounts.map((account) => [account.account_id, account]))
    const rows: Array<Transaction> = []
    for (const [index, transaction] of transactions.entries()) {
      const row = toTransaction(transaction, byId.get(transaction.account_id))
      if (row === undefined) {
        // Such a row could only be guessed at or left out, and both would make the totals wrong.
        const path = `transactions[${index}]`
        const reason = new MalformedResponse({ path, expected: "a decimal `amount`, and `type` credit or debit" })
        return yield* moneykit.reject(getTransactions, reason)
      }
      rows.push(row)
    }
    return { _tag: "Page", transactions: rows }
  })

export const toAccount = ({ account_id, account_type, balances, name }: AccountResponse): Account => ({
  id: account_id,
  name,
  type: account_type,
  balance:
    balances.current === null || balances.current === undefined
      ? undefined
      : moneykitBalanceSign(account_type)(BigDecimal.fromNumberUnsafe(balances.current)),
  currency: balances.currency ?? undefined
})

/** Undefined when its amount is no decimal, or its direction is one that this version does not know. */
export const toTransaction = (
  transaction: TransactionResponse,
  account: AccountResponse | undefined
): Transaction | undefined => {
  const sign = moneykitAmountSign(transaction.type)
  const amount = transaction.amount === "" ? Option.none() : BigDecimal.fromString(transaction.amount)
  if (sign === undefined || Option.isNone(amount)) return undefined
  return {
    id: transaction.transaction_id,
    account: transaction.account_id,
    date: transaction.date,
    amount: sign(amount.value),
    currency: transaction.currency === "" ? (account?.balances.currency ?? undefined) : transaction.currency,
    status: transaction.pending ? "pending" : "posted",
    description: transaction.description ?? transaction.raw_description ?? ""
  }
}
