/** Pluggy: Items are made at the sandbox bank with its documented test user, read, and deleted again. */
import { MalformedResponse } from "@bankstream/core/reason"
import { WaitSchedule } from "@bankstream/core/waiter"
import { Pluggy, type PluggyError } from "@bankstream/pluggy"
import { accountsList, type Account as PluggyAccount } from "@bankstream/pluggy/accounts"
import { connectorRetrieve } from "@bankstream/pluggy/connectors"
import { itemReason, itemsCreate, itemsDelete, itemsRetrieve } from "@bankstream/pluggy/items"
import { type Transaction as PluggyTransaction, transactionsListByCursor } from "@bankstream/pluggy/transactions"
import { waitForItem } from "@bankstream/pluggy/waiters"
import * as BigDecimal from "effect/BigDecimal"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Account, Connection, Period, Reading, Transaction } from "../model.ts"
import { pluggySigns, type Signs } from "../signs.ts"
import { removal } from "./removal.ts"
import { unopened } from "./unopened.ts"

/** The connector of Pluggy's sandbox bank, and the login that it documents. */
const SANDBOX_BANK = 2
const TEST_USER = { user: "user-ok", password: "password-ok" }

/** Makes `count` Items. */
export const connectPluggy = (count: number): Stream.Stream<Connection, PluggyError, Pluggy | Scope.Scope> =>
  Stream.unwrap(
    Effect.map(connectorRetrieve({ id: SANDBOX_BANK }), ({ id, name }) => {
      const institution = name ?? `connector ${id}`
      return Stream.mapEffect(Stream.range(1, count), () =>
        Effect.catch(link(institution), (error) =>
          Effect.succeed(unopened({ provider: "pluggy", id: `connector ${id}`, institution }, error))
        )
      )
    })
  )

const link = (institution: string) =>
  Effect.gen(function* () {
    const pluggy = yield* Effect.context<Pluggy>()
    const item = yield* Effect.acquireRelease(
      itemsCreate({ connectorId: SANDBOX_BANK, parameters: TEST_USER }),
      ({ id }) => removal(`Pluggy's Item ${id}`, itemsDelete({ id }))
    )
    const connection: Connection = {
      provider: "pluggy",
      id: item.id,
      institution,
      read: (period) => Stream.provide(read(item.id, period), pluggy)
    }
    return connection
  })

const read = (itemId: string, period: Period): Stream.Stream<Reading, PluggyError, Pluggy> =>
  Stream.unwrap(
    Effect.gen(function* () {
      yield* untilRead(itemId)
      const known = yield* Effect.forEach(yield* Stream.runCollect(accountsList.items({ itemId })), withSigns)
      return Stream.concat(
        Stream.succeed<Reading>({ _tag: "Accounts", accounts: known.map(toAccount) }),
        Stream.flatMap(Stream.fromIterable(known), (account) => readPages(account, period))
      )
    })
  )

/** An Item that failed is an answer like any other; here it becomes the error that it means. */
const untilRead = (id: string) =>
  Effect.gen(function* () {
    const { item } = yield* Effect.provideService(waitForItem({ id }), WaitSchedule, patient)
    const reason = itemReason(item)
    if (reason !== undefined) return yield* (yield* Pluggy).reject(itemsRetrieve, reason)
  })

/** Half a second in the simulator, two to four minutes at Pluggy. */
const patient = Schedule.min([Schedule.exponential("200 millis"), Schedule.spaced("3 seconds")]).pipe(
  Schedule.upTo({ times: 120 })
)

/** An account, and what its signs mean. */
export type Known = readonly [account: PluggyAccount, signs: Signs]

const withSigns = (account: PluggyAccount, index: number): Effect.Effect<Known, PluggyError, Pluggy> =>
  Effect.gen(function* () {
    const signs = pluggySigns(account.type)
    if (signs !== undefined) return [account, signs] as const
    const reason = new MalformedResponse({ path: `results[${index}].type`, expected: "BANK or CREDIT" })
    return yield* (yield* Pluggy).reject(accountsList, reason)
  })

const readPages = (known: Known, { from, to }: Period) =>
  transactionsListByCursor.pages({ accountId: known[0].id, dateFrom: from, dateTo: to }).pipe(
    Stream.map(({ results }): Reading => ({
      _tag: "Page",
      transactions: results.map((transaction) => toTransaction(transaction, known))
    }))
  )

export const toAccount = ([account, signs]: Known): Account => ({
  id: account.id,
  name: account.name,
  type: account.subtype,
  balance: signs.balance(BigDecimal.fromNumberUnsafe(account.balance)),
  currency: account.currencyCode === "" ? undefined : account.currencyCode
})

export const toTransaction = (transaction: PluggyTransaction, [account, signs]: Known): Transaction => ({
  id: transaction.id,
  account: transaction.accountId,
  date: civilDate(transaction.date),
  amount: signs.amount(BigDecimal.fromNumberUnsafe(transaction.amount)),
  currency: [transaction.currencyCode, account.currencyCode].find((code) => code !== ""),
  status: transaction.status === "PENDING" ? "pending" : "posted",
  description: transaction.description
})

/** Brazil's banks keep the time of Brasília, which has no summer time. */
const brasilia = DateTime.zoneMakeOffset(-3 * 60 * 60 * 1_000)

/**
 * The civil date of a transaction. Pluggy gives an instant: exactly midnight UTC where the bank only told the date,
 * else a moment whose date is that of the bank's clock.
 */
const civilDate = (instant: string): string =>
  /T00:00:00(?:\.0+)?Z$/.test(instant)
    ? instant.slice(0, 10)
    : Option.match(DateTime.make(instant), {
        onNone: () => instant.slice(0, 10),
        onSome: (moment) => DateTime.formatIsoDate(DateTime.setZone(moment, brasilia))
      })
