/**
 * A face is one provider's way to see the world: how it checks credentials, words its errors and answers each
 * operation. What all of them do alike (routes, reading and checking requests, faults) is in `server.ts`.
 */
import type * as Operation from "@bankstream/core/operation"
import type * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import type { Actions } from "./actions.ts"
import type { Connections } from "./connections.ts"
import type { Events } from "./events.ts"
import type { Problem } from "./problems.ts"
import type { Fields, Received, Unreadable } from "./received.ts"
import type { Time } from "./time.ts"
import type { Webhooks } from "./webhooks.ts"
import type { Connection, Ids, Provider, World } from "./world.ts"

/** What all faces look at. */
export interface Simulation {
  readonly world: World
  readonly ids: Ids
  readonly connections: Connections
  readonly time: Time
  readonly events: Events
  readonly webhooks: Webhooks
  readonly actions: Actions
}

/** After half of a body: the connection is cut, nothing comes any more, or the answer ends as if it were whole. */
export type Half = "cut" | "stall" | "end"

/** An answer before it is written. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Written as JSON. */
  readonly body?: unknown
  /** Written as it is: what a gateway says, which does not speak the provider's language. */
  readonly html?: string
  /** Written as it is, and the body. */
  readonly file?: { readonly mediaType: string; readonly bytes: Uint8Array }
  /** Only half of the body is sent: what happens then. */
  readonly half?: Half
}

/** One call of an operation, as its handler sees it. */
export interface Call<Caller> {
  readonly received: Received
  readonly caller: Caller
}

/** An operation with what answers it. */
export interface Handler<Caller, Refusal> {
  readonly operation: Operation.Any
  /** The status of its success. */
  readonly status: number
  /** The request has passed the operation's own schema. Gives the body. */
  readonly run: (request: unknown, call: Call<Caller>) => Effect.Effect<unknown, Refusal>
  /** In the place of `run`, for an answer that is no JSON. */
  readonly file?: (request: unknown, call: Call<Caller>) => Effect.Effect<Omit<Reply, "status">, Refusal>
}

/** Binds an operation to what answers it, held to the operation's own types. */
export const handle =
  <Caller, Refusal>() =>
  <Req, Res>(
    operation: Operation.Spec<Req, Res>,
    run: (request: Req, call: Call<Caller>) => Effect.Effect<Res, Refusal>,
    status = 200
  ): Handler<Caller, Refusal> => ({
    operation,
    status,
    // The server runs a handler only with what the operation's request schema has decoded.
    run: (request, call) => run(request as Req, call)
  })

/** What connection a control makes. */
export interface ConnectionWanted {
  /** As the provider knows it. */
  readonly institutionId: string | number
  /** The e-mail address of one of the world's people; anybody who lives where the bank is, unless said otherwise. */
  readonly person?: string | undefined
  /** Where its webhooks go. */
  readonly webhook?: string | undefined
  /** How many days of transactions Plaid is asked for, up to 730; all unless said otherwise. */
  readonly daysRequested?: number | undefined
}

/** Something that only the simulator has, below `/_sandbox`. */
export interface Control {
  readonly method: "GET" | "POST" | "DELETE"
  /** A template like an operation's; below `/_sandbox`. */
  readonly path: `/${string}`
  readonly run: (params: Readonly<Record<string, string>>, received: Received) => Effect.Effect<Reply>
}

/** A provider's way to see the world. */
export interface Face<Caller, Refusal> {
  readonly provider: Provider
  readonly catalog: ReadonlyArray<Operation.Any>
  readonly handlers: ReadonlyArray<Handler<Caller, Refusal>>
  /** The products that a control can hold back, as the provider calls them. */
  readonly products: ReadonlyArray<string>
  /** What it accepts, for whoever opens its address in a browser. */
  readonly credentials: Readonly<Record<string, string>>
  /** Whether a field that the operation does not have is a mistake. */
  readonly unknownFields: "error" | "ignore"
  /** Who calls. For an operation that takes no credentials: nobody in particular. */
  readonly identify: (
    operation: Operation.Any,
    received: Received,
    fields: Result.Result<Fields, Unreadable>
  ) => Effect.Effect<Caller, Refusal>
  readonly unreadable: (why: Unreadable, operation: Operation.Any) => Refusal
  readonly invalid: (problems: ReadonlyArray<Problem>, operation: Operation.Any) => Refusal
  /** There is no such route, or nothing that answers it yet. */
  readonly noRoute: (received: Received) => Reply
  /** The provider's own error of a code. */
  readonly ofCode: (code: string) => Refusal
  /** What the provider answers with a status that has nothing to do with the call: 429, 500, 503. */
  readonly ofStatus: (status: number, operation: Operation.Any, received: Received) => Reply
  /** Makes the token of the call expire; undefined for a provider or a call without one. */
  readonly expireToken: ((received: Received) => void) | undefined
  readonly refuse: (refusal: Refusal, received: Received) => Reply
  /**
   * For an operation without a handler, whose answer is an example: refuses what no answer may be given to (a token that
   * is nobody's), and names fields that it has better values for.
   */
  readonly known?: (operation: Operation.Any, request: Fields, call: Call<Caller>) => Effect.Effect<Fields, Refusal>
  /** A connection that is ready to be read, as if somebody had just linked it; or a sentence. */
  readonly connect: (wanted: ConnectionWanted) => Effect.Effect<Connection, string>
  /** What of the provider a connection is reached by, beside its id. */
  readonly keysOf?: (connection: Connection) => Readonly<Record<string, string>>
  readonly controls: ReadonlyArray<Control>
}
