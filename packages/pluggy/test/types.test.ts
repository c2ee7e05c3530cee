import type { Open } from "@bankstream/core/open-enum"
import type { Reason } from "@bankstream/core/reason"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import { accountsList } from "../src/accounts.ts"
import * as Connect from "../src/connect.ts"
import type { ErrorCode } from "../src/error-codes.ts"
import type { Pluggy, PluggyError } from "../src/index.ts"
import { type Item, itemReason, itemsCreate, itemsRetrieve, itemsUpdate } from "../src/items.ts"
import { insightsCategories } from "../src/insights.ts"
import {
  type AutomaticPixPayment,
  type PaymentIntent,
  paymentReason,
  paymentRecipientCreate,
  type PaymentRequest,
  paymentRequestCreate,
  paymentRequestDelete,
  type SchedulePayment
} from "../src/payments.ts"
import type { SmartTransferPayment, SmartTransferPreauthorization } from "../src/smart-transfers.ts"
import { type ItemOutcome, waitForItem } from "../src/waiters.ts"
import {
  type CursorPageResponseTransactions,
  type Transaction,
  transactionsListByCursor,
  type TransactionsListByCursorRequest
} from "../src/transactions.ts"

// Checked by the compiler, not by the runner.
describe("the types", () => {
  it("of a call name what it takes, yields, fails with and needs", () => {
    expectTypeOf(itemsRetrieve).parameters.toEqualTypeOf<[{ readonly id: string }]>()
    expectTypeOf(itemsRetrieve).returns.toEqualTypeOf<Effect.Effect<Item, PluggyError, Pluggy>>()
  })

  it("of a list name its pages and its rows", () => {
    const request: TransactionsListByCursorRequest = { accountId: "" }
    const { items, pages } = transactionsListByCursor
    expectTypeOf(pages(request)).toEqualTypeOf<Stream.Stream<CursorPageResponseTransactions, PluggyError, Pluggy>>()
    expectTypeOf(items(request)).toEqualTypeOf<Stream.Stream<Transaction, PluggyError, Pluggy>>()
  })

  it("of a call that answers nothing say so, and of one that nobody describes that anything may come", () => {
    expectTypeOf(paymentRequestDelete).returns.toEqualTypeOf<Effect.Effect<void, PluggyError, Pluggy>>()
    expectTypeOf(insightsCategories).returns.toEqualTypeOf<Effect.Effect<unknown, PluggyError, Pluggy>>()
  })

  it("of a recipient are an account or a PIX key, and not a little of both", () => {
    void (() => paymentRecipientCreate({ pixKey: "" }))
    // @ts-expect-error: an account alone does not tell whose it is
    void (() => paymentRecipientCreate({ account: { branch: "", number: "", type: "CHECKING_ACCOUNT" } }))
  })

  it("of a schedule are told apart by its type", () => {
    void (() => paymentRequestCreate({ amount: 1, schedule: { type: "SINGLE", date: "" } }))
    // @ts-expect-error: a single payment does not occur again
    void (() => paymentRequestCreate({ amount: 1, schedule: { type: "SINGLE", date: "", occurrences: 3 } }))
    // @ts-expect-error: what occurs every week does so on a day
    void (() => paymentRequestCreate({ amount: 1, schedule: { type: "WEEKLY", startDate: "", occurrences: 3 } }))
  })

  it("of a payment fit the reason that it has", () => {
    type Payment = PaymentRequest | PaymentIntent | AutomaticPixPayment | SchedulePayment | SmartTransferPayment
    expectTypeOf<Payment | SmartTransferPreauthorization>().toExtend<Parameters<typeof paymentReason>[0]>()
    expectTypeOf(paymentReason).returns.toEqualTypeOf<Reason | undefined>()
  })

  it("of a connect token are a client of its own, with two calls", () => {
    expectTypeOf(Connect.itemsRetrieve).returns.toEqualTypeOf<Effect.Effect<Item, PluggyError, Connect.PluggyConnect>>()
    expectTypeOf(Connect.accountsList.items({ itemId: "" })).toEqualTypeOf<
      Stream.Stream<Connect.ConnectAccount, PluggyError, Connect.PluggyConnect>
    >()
    expectTypeOf<Pluggy>().not.toEqualTypeOf<Connect.PluggyConnect>()
    expectTypeOf(Connect.PluggyConnect.layerFetch).returns.toEqualTypeOf<Layer.Layer<Connect.PluggyConnect>>()
  })

  it("of what becomes of an Item are told apart by their tags", () => {
    expectTypeOf<ItemOutcome["_tag"]>().toEqualTypeOf<
      "Complete" | "Partial" | "InputNeeded" | "AuthorizationNeeded" | "Failed"
    >()
    expectTypeOf<Extract<ItemOutcome, { readonly _tag: "Failed" }>["reason"]>().toEqualTypeOf<Reason>()
    expectTypeOf(waitForItem).returns.toEqualTypeOf<Effect.Effect<ItemOutcome, PluggyError, Pluggy>>()
  })

  it("of an error's code complete what is known and take what is not", () => {
    expectTypeOf<PluggyError["code"]>().toEqualTypeOf<Open<ErrorCode>>()
    expectTypeOf<"ITEM_NOT_FOUND">().toExtend<ErrorCode>()
    expectTypeOf<PluggyError["provider"]>().toEqualTypeOf<"pluggy">()
  })

  it("of an Item fit the reason that it has", () => {
    expectTypeOf<Item>().toExtend<Parameters<typeof itemReason>[0]>()
    expectTypeOf<{ readonly status: "OUTDATED"; readonly executionStatus: "ERROR" }>().toExtend<
      Parameters<typeof itemReason>[0]
    >()
  })

  it("of requests are closed", () => {
    // @ts-expect-error: a kind of account that there is not
    void (() => accountsList({ itemId: "", type: "LOAN" }))
    // @ts-expect-error: a required field is missing
    void (() => itemsCreate({ connectorId: 2 }))
    // @ts-expect-error: not a field of this call
    void (() => transactionsListByCursor({ accountId: "", pageSize: 10 }))
    // @ts-expect-error: a product that Pluggy does not sell
    void (() => itemsUpdate({ id: "", products: ["GOLD"] }))
  })
})
