/**
 * The same calls by two clients: Plaid's own as it comes from npm, nothing changed but the base URL, and Bankstream's. A
 * journey is written once, against what both can do; what each of them saw is then compared.
 */
import type * as Download from "@bankstream/core/download"
import type * as Operation from "@bankstream/core/operation"
import { never, RetryPolicy } from "@bankstream/core/retry"
import type { Plaid, PlaidError } from "@bankstream/plaid"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { assert } from "@effect/vitest"
import { Configuration, PlaidApi } from "plaid"
import { Sandbox } from "../src/sandbox.ts"
import type { Clients } from "./simulators.ts"

/** A refusal as the user of a client sees it. */
export class Refused extends Data.TaggedError("Refused")<{
  readonly status: number | undefined
  readonly type: string | undefined
  readonly code: string
  readonly requestId: string | undefined
}> {}

/** What a client did and saw. */
interface Step {
  readonly operation: string
  readonly saw: unknown
}

/** A client as a journey has it. */
export interface Caller {
  readonly call: <Req, Res>(
    operation: Operation.Operation<Req, Res, PlaidError, Plaid>,
    request: Req
  ) => Effect.Effect<Res, Refused, Sandbox | Clients>
  /** The bytes of a file. */
  readonly file: <Req>(
    operation: Download.Download<Req, PlaidError, Plaid>,
    request: Req
  ) => Effect.Effect<string, Refused, Sandbox | Clients>
  /** What it did and saw so far. */
  readonly steps: Array<Step>
}

/** Keeps what each call gave. */
const recorder = () => {
  const steps: Array<Step> = []
  return {
    steps,
    record: <A, R>(operation: string, run: Effect.Effect<A, Refused, R>): Effect.Effect<A, Refused, R> =>
      run.pipe(
        Effect.tap((saw) => Effect.sync(() => steps.push({ operation, saw }))),
        Effect.tapError(({ code, requestId, status, type }) =>
          Effect.sync(() => steps.push({ operation, saw: { code, requestId, status, type } }))
        )
      )
  }
}

const toRefused = ({ code, requestId, status, type }: PlaidError) => new Refused({ status, type, code, requestId })

/** Bankstream's client. A call is sent once, so that both see the same answers. */
const ours = (): Caller => {
  const { record, steps } = recorder()
  return {
    steps,
    call: (operation, request) =>
      record(
        operation.id,
        operation(request).pipe(Effect.mapError(toRefused), Effect.provideService(RetryPolicy, never))
      ),
    file: (operation, request) =>
      record(
        operation.id,
        Stream.mkUint8Array(operation(request)).pipe(
          Effect.map((bytes) => Buffer.from(bytes).toString("latin1")),
          Effect.mapError(toRefused),
          Effect.provideService(RetryPolicy, never)
        )
      )
  }
}

/** A client of Plaid's own package on the sandbox. */
export const officialApi: Effect.Effect<PlaidApi, never, Sandbox> = Effect.map(
  Sandbox,
  ({ credentials, urls }) =>
    new PlaidApi(
      new Configuration({
        basePath: urls.plaid,
        baseOptions: {
          headers: { "PLAID-CLIENT-ID": credentials.plaid.clientId, "PLAID-SECRET": credentials.plaid.secret }
        }
      })
    )
)

const textOf = (value: unknown, name: string): string | undefined => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === "string" ? found : undefined
}

/** What its users find at `error.response`, as its README tells them to. */
export const refusedOf = (error: unknown): Refused => {
  const response: unknown = error instanceof Error ? Reflect.get(error, "response") : undefined
  if (typeof response !== "object" || response === null) throw error
  const body: unknown = Reflect.get(response, "data")
  const data: unknown = Buffer.isBuffer(body) ? JSON.parse(body.toString()) : body
  return new Refused({
    status: Number(Reflect.get(response, "status")),
    type: textOf(data, "error_type"),
    code: textOf(data, "error_code") ?? "",
    requestId: textOf(data, "request_id")
  })
}

/** Calls the method with the name of an operation: each takes the request's body, and what axios takes. */
const invoke = (id: string, ...parameters: ReadonlyArray<unknown>): Effect.Effect<unknown, Refused, Sandbox> =>
  Effect.flatMap(officialApi, (api) =>
    Effect.tryPromise({
      try: async () => {
        const method: unknown = Reflect.get(api, id)
        if (typeof method !== "function") throw new Error(`plaid has no ${id}`)
        const response: unknown = await Reflect.apply(method, api, parameters)
        return Reflect.get(Object(response), "data")
      },
      catch: refusedOf
    })
  )

const official = (): Caller => {
  const { record, steps } = recorder()
  return {
    steps,
    call: (operation, request) =>
      record(
        operation.id,
        // The types of the two packages are held to each other in apps/bench/test/types.
        Effect.map(invoke(operation.id, request), (data) => data as typeof operation.response.Type)
      ),
    file: (operation, request) =>
      record(
        operation.id,
        // Without that, a file comes as a text that is none.
        Effect.map(invoke(operation.id, request, { responseType: "arraybuffer" }), (data) =>
          Buffer.isBuffer(data) ? data.toString("latin1") : assert.fail("no file")
        )
      )
  }
}

/** The clients, by name. */
export const callers: Readonly<Record<"plaid@47" | "@bankstream/plaid", () => Caller>> = {
  "plaid@47": official,
  "@bankstream/plaid": ours
}
