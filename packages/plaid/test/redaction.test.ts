import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import { accountsGet } from "../src/accounts.ts"
import type { Plaid, PlaidError } from "../src/index.ts"
import { itemGet, itemPublicTokenExchange } from "../src/item.ts"
import { transactionsSync } from "../src/transactions.ts"
import { account, error, item, REQUEST_ID, syncPage } from "./bodies.ts"
import { ACCESS_TOKEN, inTime, layer, type Script, scripted, SECRET } from "./plaid.ts"

const PUBLIC_TOKEN = "public-sandbox-planted-public-token"
const planted = [SECRET, ACCESS_TOKEN, PUBLIC_TOKEN, "planted-row", "other-client-s-token"]

// An answer that repeats all that it was sent, and a token that it was not: what a careless server or proxy does.
const echo =
  (status: number): Script =>
  ({ body, headers }) => ({
    status,
    body: error(status === 500 ? "API_ERROR" : "INVALID_INPUT", "OF_TOMORROW", {
      error_message: `cannot do ${body} for ${headers["plaid-secret"]}`,
      display_message: `${ACCESS_TOKEN} ${PUBLIC_TOKEN} ${SECRET}`.replaceAll(/\s/g, "\n"),
      suggested_action: `send another token than access-production-other-client-s-token`,
      causes: [{ secret: SECRET }]
    })
  })

const all = `<p>${SECRET} ${ACCESS_TOKEN} ${PUBLIC_TOKEN} planted-row</p>`
const exchange = itemPublicTokenExchange({ public_token: PUBLIC_TOKEN })
const accounts = accountsGet({ access_token: ACCESS_TOKEN })
const sync = Stream.runDrain(transactionsSync.events({ access_token: ACCESS_TOKEN }))

const failures: ReadonlyArray<readonly [string, Effect.Effect<unknown, PlaidError, Plaid>, Script]> = [
  ["a refusal that repeats the request", accounts, echo(400)],
  ["a refused exchange", exchange, echo(400)],
  ["a failing server", accounts, echo(500)],
  ["a gateway's page", accounts, () => ({ status: 502, body: all })],
  ["a page as success", exchange, () => ({ status: 200, body: all })],
  [
    "an error of another shape",
    accounts,
    () => ({ status: 400, body: { error: all, error_code: { secret: SECRET } } })
  ],
  ["an answer of the wrong shape", exchange, () => ({ body: { access_token: { planted: ACCESS_TOKEN }, item_id: 7 } })],
  [
    "a row of the wrong shape",
    accounts,
    () => ({
      body: { accounts: [{ ...account, balances: { available: "planted-row" } }], item, request_id: REQUEST_ID }
    })
  ],
  [
    "an update with a row of the wrong shape",
    sync,
    () => ({ body: syncPage("c1", false, { removed: [{ transaction_id: ["planted-row"] }] }) })
  ],
  ["a connection that breaks", accounts, () => "reset"],
  [
    "a request that is wrong before it is sent",
    itemGet(JSON.parse(JSON.stringify({ access_token: [ACCESS_TOKEN], secret: SECRET, other: PUBLIC_TOKEN }))),
    echo(400)
  ]
]

/** What an exporter reads of a span: its name, its attributes and events, and why it failed. What it yielded is not exported. */
const toldBy = (span: Tracer.NativeSpan) => {
  const { attributes, events, name, status } = span
  const failure = status._tag === "Ended" && Exit.isFailure(status.exit) ? Cause.pretty(status.exit.cause) : ""
  return inspect({ name, attributes, events, failure }, { depth: 9 })
}

describe("no secret, token or row is told by", () => {
  for (const [what, call, script] of failures) {
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
        const over = scripted(script)
        const exit = yield* inTime(
          Effect.exit(call).pipe(Effect.provide(layer(over)), Effect.provideService(Tracer.Tracer, tracer))
        )
        assert.isTrue(Exit.isFailure(exit))
        if (!Exit.isFailure(exit)) return
        const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
        assert.strictEqual(error?._tag, "PlaidError")
        const told = [
          error?.message,
          error?.displayMessage,
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
