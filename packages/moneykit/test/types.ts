/** What the types promise. The compiler checks it (`tsc -b test`); nothing here runs. */
import type { Operation, Response } from "@bankstream/core/operation"
import type { UserActionRequired } from "@bankstream/core/reason"
import type { UpdateEvent } from "@bankstream/core/update-stream"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { expectTypeOf } from "vitest"
import type { MoneyKit, MoneyKitError } from "../src/index.ts"
import { getInstitutions, type Institution } from "../src/institutions.ts"
import { createLinkSession } from "../src/link-session.ts"
import {
  getLink,
  type GetLinkRequest,
  getLinks,
  getTransactions,
  getTransactionsSync,
  type LinkCommon,
  type TransactionResponse,
  type TransactionSyncResponse,
  updateLink
} from "../src/links.ts"

const link = { id: "mk_1" }
const session = { customer_user: { id: "user-1" }, redirect_uri: "https://acme.test/back" }

// A call is an Effect of plain interfaces, the provider's error and its client.
expectTypeOf(getLink(link)).toEqualTypeOf<Effect.Effect<LinkCommon, MoneyKitError, MoneyKit>>()
expectTypeOf(getLink.withResponse(link)).toEqualTypeOf<Effect.Effect<Response<LinkCommon>, MoneyKitError, MoneyKit>>()
expectTypeOf(getLink).toExtend<Operation<GetLinkRequest, LinkCommon, MoneyKitError, MoneyKit>>()

// A list is a Stream of its rows; only a list has one.
expectTypeOf(getInstitutions.items({})).toEqualTypeOf<Stream.Stream<Institution, MoneyKitError, MoneyKit>>()
expectTypeOf(getTransactions.items(link)).toEqualTypeOf<Stream.Stream<TransactionResponse, MoneyKitError, MoneyKit>>()
expectTypeOf(getLinks.page.style).toExtend<string>()
expectTypeOf(getLink).not.toHaveProperty("pages")

// An update tells events, and its changes by MoneyKit's words for them.
expectTypeOf(getTransactionsSync.events(link)).toEqualTypeOf<
  Stream.Stream<UpdateEvent<TransactionSyncResponse>, MoneyKitError, MoneyKit>
>()
type Change = Stream.Success<ReturnType<typeof getTransactionsSync.items>>
expectTypeOf<Extract<Change, { readonly change: "removed" }>["row"]>().toEqualTypeOf<string>()
expectTypeOf<Extract<Change, { readonly change: "updated" }>["row"]>().toEqualTypeOf<TransactionResponse>()
expectTypeOf<Change["change"]>().toEqualTypeOf<"created" | "updated" | "removed">()

// What comes may grow, what is sent may not.
expectTypeOf<"connected">().toExtend<LinkCommon["state"]>()
expectTypeOf<string>().toExtend<LinkCommon["state"]>()
expectTypeOf<"link_error.bad_state">().toExtend<MoneyKitError["code"]>()
expectTypeOf<string>().toExtend<MoneyKitError["code"]>()
expectTypeOf<undefined>().toExtend<LinkCommon["provider"]>()
expectTypeOf<null>().toExtend<LinkCommon["provider"]>()
expectTypeOf<TransactionResponse["amount"]>().toEqualTypeOf<string>()

export const requests = [
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
]

// A handler for one reason is given that reason.
export const handled = Effect.catchReason(getLink(link), "MoneyKitError", "UserActionRequired", (reason) => {
  expectTypeOf(reason).toEqualTypeOf<UserActionRequired>()
  return Effect.succeed(reason.action)
})
