import type { Open } from "@bankstream/core/open-enum"
import type { Response } from "@bankstream/core/operation"
import type { MalformedItem } from "@bankstream/core/quarantine"
import type { Reason } from "@bankstream/core/reason"
import type { UpdateEvent } from "@bankstream/core/update-stream"
import type { Upload } from "@bankstream/core/upload"
import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type * as Scope from "effect/Scope"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, expectTypeOf, it } from "vitest"
import { accountsGet, type AccountsGetResponse } from "../src/accounts.ts"
import { catalog } from "../src/catalog.ts"
import type { ErrorCode } from "../src/error-codes.ts"
import { Plaid, type PlaidError } from "../src/index.ts"
import { type Institution, institutionsGet, type InstitutionsGetResponse } from "../src/institutions.ts"
import { itemReason, type ItemWithConsentFields } from "../src/item.ts"
import { linkTokenCreate, type LinkTokenCreateRequest, type LinkTokenCreateResponse } from "../src/link.ts"
import { fdxConsentsRevoke } from "../src/fdx.ts"
import type { AccountBase, Item } from "../src/model.ts"
import { statementsDownload } from "../src/statements.ts"
import { transferDiligenceDocumentUpload } from "../src/transfer.ts"
import {
  type RemovedTransaction,
  type Transaction,
  transactionsGet,
  type TransactionsGetRequest,
  transactionsSync,
  type TransactionsSyncRequest,
  type TransactionsSyncRequestOptions,
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

  it("of a call that is no list has no streams, and of a list no events", () => {
    // @ts-expect-error: accounts come on one page
    void accountsGet.pages
    // @ts-expect-error: nor row by row
    void accountsGet.items
    // @ts-expect-error: a list has no checkpoints
    void transactionsGet.events
    // @ts-expect-error: a file has no rows
    void statementsDownload.items
  })

  it("of a download name its bytes, and of an upload what it takes", () => {
    const statement = { access_token: "", statement_id: "" }
    expectTypeOf(statementsDownload(statement)).toEqualTypeOf<Stream.Stream<Uint8Array, PlaidError, Plaid>>()
    expectTypeOf(statementsDownload.withResponse(statement)).toEqualTypeOf<
      Effect.Effect<Response<Stream.Stream<Uint8Array, PlaidError>>, PlaidError, Plaid | Scope.Scope>
    >()
    expectTypeOf(transferDiligenceDocumentUpload).parameter(0).toHaveProperty("file").toEqualTypeOf<Upload>()
    expectTypeOf<Uint8Array | Blob | File>().toExtend<Upload>()
    // @ts-expect-error: text is no file
    void (() => transferDiligenceDocumentUpload({ originator_client_id: "", purpose: "DUE_DILIGENCE", file: "" }))
  })

  it("of a call that answers nothing say so", () => {
    expectTypeOf(fdxConsentsRevoke).returns.toEqualTypeOf<Effect.Effect<void, PlaidError, Plaid>>()
  })

  it("of a call with its response name what came beside the value", () => {
    expectTypeOf(accountsGet.withResponse(token)).toEqualTypeOf<
      Effect.Effect<Response<AccountsGetResponse>, PlaidError, Plaid>
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
    expectTypeOf<"invalid_grant">().toExtend<ErrorCode>()
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

  it("of a request are as an editor shows them: its fields, and nothing to be worked out", () => {
    expectTypeOf<TransactionsSyncRequest>().toEqualTypeOf<{
      readonly client_id?: string | undefined
      readonly access_token: string
      readonly secret?: string | undefined
      readonly cursor?: string | undefined
      readonly count?: number | undefined
      readonly options?: TransactionsSyncRequestOptions | undefined
    }>()
    // What is written down is an interface or a list of words, under the name that the operation is typed with.
    const folder = new URL("../src/", import.meta.url)
    const text = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"))
      .join("\n")
    const typed = [...text.matchAll(/^export const \w+: Plaid(?:Paged|Update)?(?:Operation|Download)<\s*(\w+)/gm)]
    expect(typed).toHaveLength(catalog.length)
    const declared = new Set([...text.matchAll(/^export interface (\w+) /gm)].map(([, name]) => name))
    const records = new Set([...text.matchAll(/^export type (\w+) = Readonly<Record</gm)].map(([, name]) => name))
    for (const [, name] of typed) expect(declared.has(name) || records.has(name), name).toBe(true)
  })

  it("of an answer's enums complete what is known and take what is not", () => {
    expectTypeOf<"of tomorrow">().toExtend<AccountBase["type"]>()
    expectTypeOf<AccountBase["type"]>().toExtend<string>()
    // @ts-expect-error: a request's are closed
    void (() => fdxConsentsRevoke({ consentId: "", initiator: "NOBODY", reason: "USER_ACTION" }))
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
