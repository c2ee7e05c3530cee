import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import type { MoneyKit, MoneyKitError } from "../src/index.ts"
import { createLinkSession, exchangeToken } from "../src/link-session.ts"
import { getAccounts, getLink, importTransactions } from "../src/links.ts"
import { transactionUpdate } from "../src/transaction-update.ts"
import { account, gotLink, transaction } from "./bodies.ts"
import { CLIENT_SECRET, errorOf, run, type Script } from "./moneykit.ts"

const BEARER = "planted-bearer-token"
const EXCHANGEABLE = "planted-exchangeable-token"
const EMAIL = "planted.person@acme.test"
const planted = [CLIENT_SECRET, BEARER, EXCHANGEABLE, EMAIL, encodeURIComponent(EMAIL), "planted-row"]

/** MoneyKit's part, with a token for the client first. */
const withToken =
  (script: Script): Script =>
  (sent, number) =>
    sent.url.pathname === "/auth/token"
      ? { status: 201, body: { access_token: BEARER, token_type: "bearer", expires_in: 3_600 } }
      : script(sent, number)

// An answer that repeats all that it was sent, and the secret that it was not: what a careless server or proxy does.
const echo =
  (status: number): Script =>
  ({ body, headers }) => ({
    status,
    body: {
      error_code: status === 422 ? "api_error.request.validation_failed" : "api_error.of_tomorrow",
      error_message: `cannot do ${body} for ${headers["authorization"] ?? headers["x-client-secret"]}`,
      documentation_url: `https://docs.moneykit.test/?for=${encodeURIComponent(body)}`,
      validation_errors: [{ location: ["body", EMAIL], message: `${body} is not it`, type: EMAIL }]
    }
  })

const everything = `<p>${planted.join(" ")}</p>`
const exchange = exchangeToken({ exchangeable_token: EXCHANGEABLE })
const session = createLinkSession({
  customer_user: { id: "user-1", email: { address: EMAIL } },
  redirect_uri: "https://acme.test/back"
})
const accounts = getAccounts({ id: "mk_1" })
const update = Stream.runDrain(transactionUpdate({ id: "mk_1" }))

const failures: ReadonlyArray<readonly [string, Effect.Effect<unknown, MoneyKitError, MoneyKit>, Script]> = [
  ["a refusal that repeats the request", exchange, echo(400)],
  ["a refused field that repeats what was in it", session, echo(422)],
  ["a failing server", session, echo(500)],
  ["a gateway's page", exchange, () => ({ status: 502, body: everything })],
  ["a page as success", exchange, () => ({ status: 200, body: everything })],
  ["an error of another shape", exchange, () => ({ status: 400, body: { detail: everything, error_code: { EMAIL } } })],
  ["an answer of the wrong shape", exchange, () => ({ status: 201, body: { link_id: [EXCHANGEABLE], link: EMAIL } })],
  [
    "a row of the wrong shape",
    accounts,
    () => ({ body: { accounts: [{ ...account, balances: { current: "planted-row" } }], link: gotLink } })
  ],
  [
    "an update with a row of the wrong shape",
    update,
    () => ({
      body: {
        transactions: { created: [transaction("t1", { amount: ["planted-row"] })], updated: [], removed: [] },
        accounts: [account],
        cursor: { next: "c1" },
        has_more: false,
        link: gotLink
      }
    })
  ],
  [
    "a request that is wrong before it is sent",
    // What the types refuse, data from elsewhere may still hold.
    importTransactions(JSON.parse(JSON.stringify({ id: "mk_1", transactions: [{ [EMAIL]: EXCHANGEABLE }] }))),
    echo(400)
  ],
  ["a link that there is not", getLink({ id: "mk_1" }), echo(404)]
]

/** What an exporter reads of a span: its name, its attributes and events, and why it failed. What it yielded is not exported. */
const toldBy = (span: Tracer.NativeSpan) => {
  const { attributes, events, name, status } = span
  const failure = status._tag === "Ended" && Exit.isFailure(status.exit) ? Cause.pretty(status.exit.cause) : ""
  return inspect({ name, attributes, events, failure }, { depth: 9 })
}

for (const authentication of ["headers", "token"] as const) {
  describe(`with ${authentication}, no secret, token or row is told by`, () => {
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
          const answered = yield* run(
            Effect.provideService(call, Tracer.Tracer, tracer),
            withToken(script),
            authentication
          )
          const error = errorOf(answered)
          if (Exit.isSuccess(answered.exit)) return assert.fail("expected a failure")
          assert.strictEqual(error._tag, "MoneyKitError")
          const told = [
            error.message,
            String(error),
            error.stack,
            JSON.stringify(error),
            inspect(error, { depth: 9, showHidden: true }),
            Cause.pretty(answered.exit.cause),
            inspect(answered.exit, { depth: 9 }),
            JSON.stringify(answered.exit),
            ...spans.map(toldBy)
          ].join("\n")
          for (const secret of planted) assert.notInclude(told, secret)
          // Spans of calls that were sent were looked at too.
          if (answered.sent.length > 0) assert.isAbove(spans.length, 1)
        })
      )
    }
  })
}
