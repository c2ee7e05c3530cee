import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { NotReady } from "../src/reason.ts"
import { Acme, type AcmeError, getThing, makeAcme, paged, type Reply, scripted, type Sent, updating } from "./acme.ts"

const Cursor = Schema.Struct({ cursor: Schema.optional(Schema.String) })
const Rows = Schema.Struct({
  rows: Schema.Array(Schema.String),
  next: Schema.optionalKey(Schema.String),
  more: Schema.optionalKey(Schema.Boolean)
})

const route = { method: "POST", path: "/rows", request: Cursor, response: Rows, replay: "safe" } as const

const list = paged({
  ...route,
  id: "list",
  page: { style: "cursor", cursor: "cursor", next: "next", hasMore: "more", items: "rows" }
})

const sync = updating({
  ...route,
  id: "sync",
  page: { style: "update", cursor: "cursor", next: "next", hasMore: "more", changes: { added: "rows" } }
})

const failureOf = Effect.fnUntraced(function* <A>(
  call: Effect.Effect<A, AcmeError, Acme>,
  reply: (sent: Sent, number: number) => Reply
) {
  const fiber = yield* Effect.forkChild(
    Effect.flip(Effect.provide(call, Layer.provide(makeAcme(), scripted(reply).layer)))
  )
  yield* TestClock.adjust("1 minute")
  return yield* Fiber.join(fiber)
})

describe("a page that is refused for what it says", () => {
  // The first attempt fails; the answer to the second never gets on.
  const reply = (_: Sent, number: number) =>
    number === 1
      ? Response.json({}, { status: 503 })
      : Response.json({ rows: ["a"], next: "same", more: true }, { headers: { "x-request-id": `req-${number}` } })

  for (const [name, call] of [
    ["a list", Stream.runDrain(list.items({ cursor: "same" }))],
    ["an update", Stream.runDrain(sync.events({ cursor: "same" }))]
  ] as const) {
    it.effect(`fails ${name} with the page's status, request id and attempts`, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(call, reply)
        assert.strictEqual(error.reason._tag, "MalformedResponse")
        assert.strictEqual(error.status, 200)
        assert.match(error.requestId ?? "", /^req-[23]$/)
        assert.isAtLeast(error.attempts, 1)
      })
    )
  }

  it.effect("is told by who rejects it, when they have its answer", () =>
    Effect.gen(function* () {
      const rejected = Effect.gen(function* () {
        const acme = yield* Acme
        const answered = yield* getThing.withResponse({ id: "t1" })
        return [acme.reject(getThing, new NotReady({}), answered), acme.reject(getThing, new NotReady({}))] as const
      })
      const server = scripted(() => Response.json({ id: "t1" }, { headers: { "x-request-id": "req-1" } }))
      const [known, unknown] = yield* Effect.provide(rejected, Layer.provide(makeAcme(), server.layer))
      assert.deepInclude(known, { status: 200, requestId: "req-1", attempts: 1 })
      assert.deepInclude(unknown, { status: undefined, requestId: undefined, attempts: 0 })
    })
  )
})

describe("an answer that only its status tells of", () => {
  it.effect("is told by it when the status means nothing to us", () =>
    Effect.gen(function* () {
      const error = yield* failureOf(getThing({ id: "t1" }), () => new Response("I'm a teapot", { status: 418 }))
      assert.strictEqual(
        error.message,
        "acme getThing failed (HTTP 418): This version does not know what the provider means by it; its documentation may."
      )
    })
  )
})

describe("a field of a request that is none", () => {
  const table = [
    ["ide", "ide"],
    ["access_token_", "access_token_"],
    ["account2", "account2"],
    ["planted-client-key", "[hidden]"],
    ["plantedA1b2C3d4", "[hidden]"],
    ["planted".repeat(8), "[hidden]"],
    ["planted key", "[hidden]"]
  ] as const
  for (const [field, shown] of table) {
    it.effect(`is shown as ${shown}: ${field}`, () =>
      Effect.gen(function* () {
        // One too many, on purpose.
        const error = yield* failureOf(getThing({ id: "t1", [field]: "x" }), () => Response.json({}))
        assert.strictEqual(error.message, `acme getThing failed: ${shown}: not a field of this call.`)
        assert.notInclude(String(error.stack), "planted")
      })
    )
  }
})
