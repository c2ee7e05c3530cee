import type { Open } from "@bankstream/core/open-enum"
import type { Response } from "@bankstream/core/operation"
import type { UserAction, UserActionRequired } from "@bankstream/core/reason"
import type { UpdateEvent } from "@bankstream/core/update-stream"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import type { ErrorCode } from "../src/error-codes.ts"
import type { MoneyKit, MoneyKitError } from "../src/index.ts"
import { getInstitutions, type Institution } from "../src/institutions.ts"
import { createLinkSession } from "../src/link-session.ts"
import {
  deleteLink,
  getLink,
  type GetLinkRequest,
  getTransactions,
  type GetTransactionsResponse,
  getTransactionsSync,
  type LinkCommon,
  type linkReason,
  type TransactionResponse,
  type TransactionSyncResponse,
  updateLink
} from "../src/links.ts"
import { relink } from "../src/linking.ts"
import { transactionUpdate } from "../src/transaction-update.ts"

const link = { id: "mk_1" }
const session = { customer_user: { id: "user-1" }, redirect_uri: "https://acme.test/back" }

type Change = Stream.Success<ReturnType<typeof getTransactionsSync.items>>

// Checked by the compiler, not by the runner.
describe("the types", () => {
  it("of a call are plain interfaces, the provider's error and its client", () => {
    expectTypeOf(getLink).parameters.toEqualTypeOf<[GetLinkRequest]>()
    expectTypeOf(getLink).returns.toEqualTypeOf<Effect.Effect<LinkCommon, MoneyKitError, MoneyKit>>()
    expectTypeOf(getLink.withResponse).returns.toEqualTypeOf<
      Effect.Effect<Response<LinkCommon>, MoneyKitError, MoneyKit>
    >()
  })

  it("of a list name its rows, and only a list has them", () => {
    expectTypeOf(getInstitutions.items({})).toEqualTypeOf<Stream.Stream<Institution, MoneyKitError, MoneyKit>>()
    expectTypeOf(getTransactions.pages).returns.toEqualTypeOf<
      Stream.Stream<GetTransactionsResponse, MoneyKitError, MoneyKit>
    >()
    expectTypeOf(getLink).not.toHaveProperty("items")
  })

  it("of an update name its events, and its changes by MoneyKit's words", () => {
    expectTypeOf(getTransactionsSync.events).returns.toEqualTypeOf<
      Stream.Stream<UpdateEvent<TransactionSyncResponse>, MoneyKitError, MoneyKit>
    >()
    expectTypeOf<Change["change"]>().toEqualTypeOf<"created" | "updated" | "removed">()
    expectTypeOf<Extract<Change, { readonly change: "updated" }>["row"]>().toEqualTypeOf<TransactionResponse>()
    expectTypeOf<Extract<Change, { readonly change: "removed" }>["row"]>().toEqualTypeOf<string>()
  })

  it("of an update that tells pending rows apart have these at its checkpoint, and nowhere else", () => {
    type Told = Stream.Success<ReturnType<typeof transactionUpdate>>
    type Checkpoint = Extract<Told, { readonly _tag: "Checkpoint" }>
    expectTypeOf<Told["_tag"]>().toEqualTypeOf<"Page" | "Quarantined" | "Restart" | "Checkpoint">()
    expectTypeOf<Checkpoint["pending"]>().toEqualTypeOf<ReadonlyArray<TransactionResponse>>()
    expectTypeOf<Exclude<Told, Checkpoint>>().not.toHaveProperty("pending")
    expectTypeOf(transactionUpdate).returns.toEqualTypeOf<Stream.Stream<Told, MoneyKitError, MoneyKit>>()
  })

  it("of a link that is mended name the link, and not its institution", () => [
    relink({ ...session, existing_link_id: "mk_1", webhook: null, link_tags: [] }),
    // @ts-expect-error the link is required
    relink(session),
    // @ts-expect-error the institution is the link's
    relink({ ...session, existing_link_id: "mk_1", institution_id: "chase" })
  ])

  it("of a call without an answer say so", () => {
    expectTypeOf(deleteLink).returns.toEqualTypeOf<Effect.Effect<void, MoneyKitError, MoneyKit>>()
  })

  it("of what comes may grow", () => {
    expectTypeOf<MoneyKitError["code"]>().toEqualTypeOf<Open<ErrorCode>>()
    expectTypeOf<"link_error.bad_state">().toExtend<ErrorCode>()
    expectTypeOf<LinkCommon["state"]>().toEqualTypeOf<
      Open<"connecting" | "awaiting_token_exchange" | "connected" | "deleted" | "error">
    >()
    expectTypeOf<"mx" | "of_tomorrow" | null | undefined>().toExtend<LinkCommon["provider"]>()
    expectTypeOf<LinkCommon>().toExtend<Parameters<typeof linkReason>[0]>()
    expectTypeOf<TransactionResponse["amount"]>().toEqualTypeOf<string>()
  })

  it("of what is sent may not", () => [
    updateLink({ ...link, webhook: null }),
    updateLink({ ...link, webhook: undefined }),
    // @ts-expect-error an id is required
    getLink({}),
    // @ts-expect-error tags cannot be removed with null
    updateLink({ ...link, link_tags: null }),
    // @ts-expect-error MoneyKit has no such field
    updateLink({ ...link, hook: null }),
    // @ts-expect-error MoneyKit has no such provider
    createLinkSession({ ...session, settings: { providers: ["bank"] } })
  ])

  it("of a handler name the reason that it handles", () => {
    const handled = Effect.catchReason(getLink(link), "MoneyKitError", "UserActionRequired", (reason) => {
      expectTypeOf(reason).toEqualTypeOf<UserActionRequired>()
      return Effect.succeed(reason.action)
    })
    expectTypeOf<Effect.Success<typeof handled>>().toEqualTypeOf<LinkCommon | UserAction>()
  })
})
