/** What the parts of Plaid's face have in common. */
import type * as Operation from "@bankstream/core/operation"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Handler, Reply, Simulation } from "../face.ts"
import type { Received } from "../received.ts"
import { type PlaidRefusal, requestIdOf } from "./errors.ts"
import type { Items } from "./items.ts"
import type { Links } from "./link.ts"
import type { Notices } from "./notices.ts"
import type { Processors } from "./processors.ts"
import type { Transfers } from "./transfers.ts"
import type { Users } from "./users.ts"

/** What the calls of Plaid answer from. */
export interface Plaid extends Simulation {
  readonly items: Items
  readonly links: Links
  readonly notices: Notices
  readonly processors: Processors
  readonly transfers: Transfers
  readonly users: Users
}

/** An answer, or what stands against it. */
export type Answer<A> = Result.Result<A, PlaidRefusal>

/** What answers one of Plaid's operations. */
export type PlaidHandler = Handler<void, PlaidRefusal>

/** Binds an operation to what answers it. Every answer of Plaid has its request's id in the body. */
export const makeOn =
  ({ ids }: Simulation) =>
  <Req, Res extends { readonly request_id?: string | null }>(
    operation: Operation.Spec<Req, Res>,
    run: (
      request: Req,
      received: Received
    ) => Answer<Omit<Res, "request_id">> | Effect.Effect<Omit<Res, "request_id">, PlaidRefusal>
  ): PlaidHandler => ({
    operation,
    status: 200,
    run: (request, { received }) =>
      Effect.suspend(() => {
        // The server runs a handler only with what the operation's request schema has decoded.
        const answer = run(request as Req, received)
        return Result.isResult(answer) ? Effect.fromResult(answer) : answer
      }).pipe(Effect.map((value) => ({ ...value, request_id: requestIdOf(ids, received) })))
  })

/** The same for an operation whose answer is a file; its request's id is in a header. */
export const makeOnFile =
  ({ ids }: Simulation) =>
  <Req>(
    operation: Operation.Spec<Req, Uint8Array>,
    run: (request: Req) => Answer<NonNullable<Reply["file"]>>
  ): PlaidHandler => ({
    operation,
    status: 200,
    run: () => Effect.undefined,
    file: (request, { received }) =>
      // As above.
      Effect.map(Effect.fromResult(run(request as Req)), (file) => ({
        headers: { "plaid-request-id": requestIdOf(ids, received) },
        file
      }))
  })

/** The origin that a call came to, for URLs that lead back here. */
export const originOf = ({ headers }: Received): string =>
  `${headers["x-forwarded-proto"] ?? "http"}://${headers["host"] ?? "127.0.0.1"}`
