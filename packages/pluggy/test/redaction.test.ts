import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import { accountsList } from "../src/accounts.ts"
import type { Pluggy, PluggyError } from "../src/index.ts"
import { itemsCreate, itemsUpdate } from "../src/items.ts"
import { transactionsListByCursor } from "../src/transactions.ts"
import { transaction } from "./bodies.ts"
import {
  ACCOUNT_ID,
  apiKey,
  CLIENT_SECRET,
  ITEM_ID,
  layer,
  inTime,
  type Reply,
  type Script,
  scripted
} from "./pluggy.ts"

const PASSWORD = "planted-password"
const CPF = "12345678909"
const planted = [CLIENT_SECRET, apiKey(1), apiKey(2), "planted-api-key", PASSWORD, CPF, "planted-row"]

// An answer that repeats all that it was sent: what a careless server, proxy or error page does.
const echo =
  (status: number): Script =>
  (sent) => ({
    status,
    body: {
      code: status,
      message: `Cannot do ${sent.body} for ${sent.headers["x-api-key"] ?? "nobody"}`,
      codeDescription: status === 400 ? "CONNECTOR_VALIDATION_ERROR" : undefined,
      details: [{ code: "002", parameter: "password", message: `'${PASSWORD}' of ${CPF} has no digit` }]
    }
  })
const logIn: Script = (_, number) => ({ body: { apiKey: apiKey(number) } })
const page = (status: number): Reply => ({ status, body: `<html>${PASSWORD} ${CLIENT_SECRET} ${apiKey(1)}</html>` })

const create = itemsCreate({ connectorId: 2, parameters: { user: CPF, password: PASSWORD } })
const update = itemsUpdate({ id: ITEM_ID, parameters: { password: PASSWORD } })
const list = Stream.runDrain(transactionsListByCursor.items({ accountId: ACCOUNT_ID }))

const failures: ReadonlyArray<readonly [string, Effect.Effect<unknown, PluggyError, Pluggy>, Script, Script]> = [
  ["a refusal that repeats the request", create, echo(400), logIn],
  ["refused credentials, twice", update, echo(401), logIn],
  ["a forbidden call", update, echo(403), logIn],
  ["a failing server", create, echo(500), logIn],
  ["an HTML page", create, () => page(502), logIn],
  ["an HTML page as success", create, () => page(200), logIn],
  ["a connection that breaks", create, () => "reset", logIn],
  ["an answer of the wrong shape", create, () => ({ body: { id: PASSWORD, status: { secret: PASSWORD } } }), logIn],
  [
    "a row of the wrong shape",
    list,
    () => ({ body: { results: [{ ...transaction(), amount: "planted-row" }], next: null } }),
    logIn
  ],
  ["a refused login that repeats the secret", create, echo(400), echo(401)],
  ["a login that is answered with a page", create, echo(400), () => page(500)],
  ["a login that breaks", create, echo(400), () => "reset"],
  ["a login that yields no key", create, echo(400), () => ({ body: { apikey: "planted-api-key" } })],
  [
    "a request that is wrong before it is sent",
    itemsCreate(JSON.parse(JSON.stringify({ connectorId: PASSWORD, parameters: { user: CPF } }))),
    echo(400),
    logIn
  ],
  ["an id that is none", accountsList({ itemId: PASSWORD }), echo(400), logIn]
]

/** What an exporter reads of a span: its name, its attributes and events, and why it failed. What it yielded is not exported. */
const toldBy = (span: Tracer.NativeSpan) => {
  const { attributes, events, name, status } = span
  const failure = status._tag === "Ended" && Exit.isFailure(status.exit) ? Cause.pretty(status.exit.cause) : ""
  return inspect({ name, attributes, events, failure }, { depth: 9 })
}

describe("no secret, key, password or row is told by", () => {
  for (const [what, call, script, login] of failures) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const spans: Array<Tracer.NativeSpan> = []
        const tracer = Tracer.make({
          span: (options) => {
            const span = new Tracer.NativeSpan(options)
            spans.push(span)
            return span
          }
        })
        const over = scripted(script, login)
        const exit = yield* inTime(
          Effect.exit(call).pipe(Effect.provide(layer(over)), Effect.provideService(Tracer.Tracer, tracer))
        )
        assert.isTrue(Exit.isFailure(exit))
        if (!Exit.isFailure(exit)) return
        const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
        assert.strictEqual(error?._tag, "PluggyError")
        const told = [
          error?.message,
          String(error),
          error?.stack,
          JSON.stringify(error),
          inspect(error, { depth: 9, showHidden: true }),
          Cause.pretty(exit.cause),
          inspect(exit, { depth: 9 }),
          JSON.stringify(exit),
          ...spans.map(toldBy)
        ].join("\n")
        for (const secret of planted) assert.notInclude(told, secret)
        // Spans of calls that were sent were looked at too.
        if (over.sent.length > 0) assert.isAbove(spans.length, 1)
      })
    )
  }
})
