import type { Open } from "@bankstream/core/open-enum"
import type { MalformedItem } from "@bankstream/core/quarantine"
import type { Reason } from "@bankstream/core/reason"
import type { UpdateEvent } from "@bankstream/core/update-stream"
import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import { accountsGet } from "../src/accounts.ts"
import type { ErrorCode } from "../src/error-codes.ts"
import { Plaid, type PlaidError } from "../src/index.ts"
import { type Institution, institutionsGet, type InstitutionsGetResponse } from "../src/institutions.ts"
import { itemReason, type ItemWithConsentFields } from "../src/item.ts"
import { linkTokenCreate, type LinkTokenCreateRequest, type LinkTokenCreateResponse } from "../src/link.ts"
import type { AccountBase, Item } from "../src/model.ts"
import {
  type RemovedTransaction,
  type Transaction,
  transactionsGet,
  type TransactionsGetRequest,
  transactionsSync,
  type TransactionsSyncResponse
} from "../src/transactions.ts"

const token = { access_token: "" }
const january = { access_token: "", start_date: "2026-01-01", end_date: "2026-01-31" } satisfies TransactionsGetRequest

// Checked by the compiler, not by the runner.
describe("the types", () => {
  it("of a call name what it takes, yields, fails with and needs", () => {
    expectTypeOf(linkTokenCreate).parameters.toEqualTypeOf<[LinkTokenCreateRequest]>()
    expectTypeOf(linkTokenCreate).returns.toEqualTypeOf<Effect.Effect<LinkTokenCreateResponse, PlaidError, Plaid>>()
    expectTypeOf(accountsGet).returns.toEqualTypeOf<
      Effect.Effect<
        {
          readonly accounts: ReadonlyArray<AccountBase>
          readonly item: Item
          readonly request_id: string
        },
        PlaidError,
        Plaid
      >
    >()
  })

  it("of a list name its pages and its rows", () => {
    const { items, pages } = transactionsGet
    expectTypeOf(items(january)).toEqualTypeOf<Stream.Stream<Transaction, PlaidError, Plaid>>()
    expectTypeOf(items(january, { onMalformedItem: "quarantine" })).toEqualTypeOf<
      Stream.Stream<Transaction | MalformedItem, PlaidError, Plaid>
    >()
    expectTypeOf(pages(january)).toExtend<Stream.Stream<{ readonly total_transactions: number }, PlaidError, Plaid>>()
  })

  it("of a list ask for no paging fields, which a single call must have", () => {
    const request = { country_codes: ["US"] } as const
    expectTypeOf(institutionsGet.items(request)).toEqualTypeOf<Stream.Stream<Institution, PlaidError, Plaid>>()
    expectTypeOf(institutionsGet.pages(request)).toEqualTypeOf<
      Stream.Stream<InstitutionsGetResponse, PlaidError, Plaid>
    >()
    // @ts-expect-error: a single page has a size and a place
    void (() => institutionsGet(request))
  })

  it("of an update name its events and its changes", () => {
    expectTypeOf(transactionsSync.events(token)).toEqualTypeOf<
      Stream.Stream<UpdateEvent<TransactionsSyncResponse>, PlaidError, Plaid>
    >()
    expectTypeOf(transactionsSync.items(token)).toEqualTypeOf<
      Stream.Stream<
        | { readonly change: "added"; readonly row: Transaction }
        | { readonly change: "modified"; readonly row: Transaction }
        | { readonly change: "removed"; readonly row: RemovedTransaction },
        PlaidError,
        Plaid
      >
    >()
  })

  it("of an error let its reasons be caught one by one", () => {
    const caught = linkTokenCreate({ client_name: "", language: "", country_codes: [] }).pipe(
      Effect.catchReason("PlaidError", "UserActionRequired", (reason) => Effect.succeed(reason.action))
    )
    expectTypeOf(caught).toExtend<
      Effect.Effect<LinkTokenCreateResponse | "relink" | "consent" | "mfa" | "at-institution", PlaidError, Plaid>
    >()
    // @ts-expect-error: no such reason
    void (() => Effect.catchReason(caught, "PlaidError", "NoSuchReason", () => Effect.void))
  })

  it("of an error's code and type complete what is known and take what is not", () => {
    expectTypeOf<PlaidError["code"]>().toEqualTypeOf<Open<ErrorCode>>()
    expectTypeOf<"ITEM_LOGIN_REQUIRED" | "CREDITS_EXHAUSTED">().toExtend<ErrorCode>()
    expectTypeOf<"NO_SUCH_CODE">().not.toExtend<ErrorCode>()
    expectTypeOf<PlaidError["provider"]>().toEqualTypeOf<"plaid">()
  })

  it("of an Item fit the reason that it has", () => {
    expectTypeOf<Item | ItemWithConsentFields>().toExtend<Parameters<typeof itemReason>[0]>()
    expectTypeOf(itemReason).returns.toEqualTypeOf<Reason | undefined>()
  })

  it("of the layers say what can go wrong and what is left to choose", () => {
    expectTypeOf(Plaid.layer).returns.toEqualTypeOf<Layer.Layer<Plaid, never, HttpClient.HttpClient>>()
    expectTypeOf(Plaid.layerConfig).toEqualTypeOf<Layer.Layer<Plaid, Config.ConfigError, HttpClient.HttpClient>>()
    expectTypeOf(Plaid.layerFetch).toEqualTypeOf<Layer.Layer<Plaid, Config.ConfigError>>()
  })

  it("of requests are closed", () => {
    // @ts-expect-error: a required field is missing
    void (() => transactionsSync({ cursor: "" }))
    // @ts-expect-error: not a field of this call
    void (() => transactionsSync({ access_token: "", days: 3 }))
    // @ts-expect-error: a product that Plaid does not sell
    void (() => linkTokenCreate({ client_name: "", language: "en", country_codes: ["US"], products: ["gold"] }))
  })
})
