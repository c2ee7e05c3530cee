import type { Open } from "@bankstream/core/open-enum"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import { accountsList } from "../src/accounts.ts"
import type { ErrorCode } from "../src/error-codes.ts"
import type { Pluggy, PluggyError } from "../src/index.ts"
import { type Item, itemReason, itemsCreate, itemsRetrieve, itemsUpdate } from "../src/items.ts"
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
