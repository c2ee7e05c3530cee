import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as References from "effect/References"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { TestClock, TestConsole } from "effect/testing"
import { inspect } from "node:util"
import * as Credentials from "../src/credentials.ts"
import * as Redaction from "../src/redaction.ts"
import * as Retry from "../src/retry.ts"
import { type Reply, scripted, type Sent } from "./acme.ts"
import * as Hostile from "./hostile.ts"
import { endOf, makeRecorder } from "./recorder.ts"

type Script = (sent: Sent, number: number, request: HttpClientRequest.HttpClientRequest) => Reply

/** What is printed by effect's own loggers, and by whoever prints what a logger is handed. */
const printing = () => {
  const lines: Array<string> = []
  const loggers = [
    Logger.formatSimple,
    Logger.formatLogFmt,
    Logger.formatJson,
    Logger.map(Logger.formatStructured, (entry) => inspect(entry, { depth: 20 }))
  ].map((logger) => Logger.map(logger, (line) => void lines.push(line)))
  return { lines, layer: Logger.layer([...loggers, Logger.consolePretty({ colors: false })]) }
}

/** Every way in which a value may come to be read. */
const printed = (value: unknown): ReadonlyArray<string> => [
  String(value),
  JSON.stringify(value) ?? "",
  inspect(value, { depth: 20, showHidden: true }),
  ...(value instanceof Error ? [value.message, value.stack ?? "", inspect(value.cause, { depth: 20 })] : [])
]

/** Runs an effect that is to fail, and gives everything that can be read of it anywhere. */
const toldBy = Effect.fnUntraced(function* (
  effect: Effect.Effect<unknown, Hostile.EchoError, Hostile.Echo>,
  script: Script,
  credentials?: Parameters<typeof Hostile.makeEcho>[0]
) {
  const recorder = makeRecorder()
  const { layer, lines } = printing()
  const retried: Array<Retry.Retried> = []
  const fiber = yield* Effect.gen(function* () {
    const exit = yield* Effect.exit(effect)
    if (Exit.isSuccess(exit)) return exit
    yield* Effect.logError("it failed", exit.cause)
    yield* Effect.logFatal(exit.cause, { cause: exit.cause })
    yield* Effect.logInfo(Option.getOrUndefined(Cause.findErrorOption(exit.cause)))
    // What nobody waits for is logged by effect itself.
    yield* Effect.forkDetach(exit)
    yield* Effect.yieldNow
    return exit
  }).pipe(
    Effect.provide(Layer.provide(Hostile.makeEcho(credentials), scripted(script).layer)),
    Effect.provideService(Retry.OnRetry, (told: Retry.Retried) => Effect.sync(() => void retried.push(told))),
    recorder.record,
    Effect.provide(layer),
    Effect.provideService(References.MinimumLogLevel, "All"),
    Effect.forkChild
  )
  yield* TestClock.adjust("10 minutes")
  const exit = yield* Fiber.join(fiber)
  const error = Exit.isFailure(exit) ? Option.getOrUndefined(Cause.findErrorOption(exit.cause)) : undefined
  const { spans } = recorder
  return {
    error,
    spans,
    lines,
    texts: [
      ...printed(error),
      ...printed(error?.reason),
      ...printed(error?.cause),
      inspect(exit, { depth: 20 }),
      JSON.stringify(exit),
      Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "",
      ...lines,
      ...(yield* TestConsole.logLines).map((line) => inspect(line, { depth: 20 })),
      inspect(retried),
      ...spans.map((span) =>
        inspect([span.name, [...span.attributes], span.events, span.status, endOf(span)], { depth: 20 })
      ),
      inspect(yield* recorder.metrics, { depth: 20 })
    ]
  }
})

const assertHidden = (texts: ReadonlyArray<string>) =>
  assert.deepStrictEqual(
    texts.filter((text) => Hostile.traces.some((trace) => text.includes(trace))),
    []
  )

/** A text that repeats a call, between words of its own. */
const textOf = (pieces: ReadonlyArray<string>) =>
  Schema.Array(Schema.Literals(pieces)).check(Schema.isMinLength(1), Schema.isMaxLength(6))
const Text = textOf(Hostile.pieces)
const join = (parts: ReadonlyArray<string>) => parts.join("")

const Call = Schema.Literals(["safe", "keyed", "unsafe", "raw"])
// Every record is checked above to have all of them.
const tags = Object.keys(Hostile.reasons) as ReadonlyArray<keyof typeof Hostile.reasons>
const fields = Object.keys(Hostile.wrong) as ReadonlyArray<keyof typeof Hostile.wrong>

const headersOf = (text: string) => {
  // No header has these.
  const value = text.replaceAll(/[^\x20-\x7e]/g, "")
  return {
    "x-request-id": value,
    "retry-after": value,
    "ratelimit-reset": value,
    location: `https://elsewhere.test/${value}`,
    "set-cookie": value,
    "content-type": value
  }
}

describe("what a call carried is told by nothing", () => {
  it.effect.prop(
    "of an error answer, whatever its reason and whichever of its fields repeats it",
    {
      call: Call,
      reason: Schema.Literals(tags),
      status: Schema.Literals([301, 400, 401, 403, 404, 418, 422, 429, 500, 503]),
      text: Text,
      names: Text,
      message: Text,
      header: Text
    },
    ({ call, header, message, names, reason, status, text }) =>
      Effect.gen(function* () {
        const told = yield* toldBy(Hostile.calls[call], () =>
          Response.json(
            {
              reason,
              text: join(text),
              code: join(names),
              type: join(names),
              message: join(message),
              display_message: join(message),
              documentation_url: join(names),
              request_id: join(names)
            },
            { status, headers: headersOf(join(header)) }
          )
        )
        // What the table does not know has its status's meaning.
        if (reason !== "Unrecognized") assert.strictEqual(told.error?.reason._tag, reason)
        assertHidden(told.texts)
      }),
    { timeout: 60_000 }
  )

  it.effect.prop(
    "of an answer that is no error of the provider's: a page, JSON that breaks off, another shape",
    {
      call: Call,
      status: Schema.Literals([200, 302, 400, 404, 429, 500, 502]),
      shape: Schema.Literals(["page", "cut", "text", "list", "echo"]),
      text: Text
    },
    ({ call, shape, status, text }) =>
      Effect.gen(function* () {
        const hostile = join(text)
        const told = yield* toldBy(Hostile.calls[call], (sent) => {
          const body = {
            page: `<html><body>${hostile}</body></html>`,
            cut: `{"number": "${hostile}`,
            text: `so: ${hostile}`,
            list: JSON.stringify([hostile, { [hostile]: hostile }]),
            echo: `${sent.url.href} ${sent.text} ${JSON.stringify(sent.headers)}`
          }[shape]
          return new Response(body, { status, headers: headersOf(hostile) })
        })
        assert.isDefined(told.error)
        assertHidden(told.texts)
      }),
    { timeout: 60_000 }
  )

  it.effect.prop(
    "of an answer that does not decode, wherever it is wrong",
    { call: Call, field: Schema.Literals(fields), text: Text },
    ({ call, field, text }) =>
      Effect.gen(function* () {
        const told = yield* toldBy(Hostile.calls[call], () =>
          Response.json({ [field]: Hostile.wrong[field](join(text)) }, { headers: headersOf(join(text)) })
        )
        const reason = told.error?.reason
        assert.strictEqual(reason?._tag, "MalformedResponse")
        assertHidden(told.texts)
      }),
    { timeout: 60_000 }
  )

  it.effect.prop(
    "of a transport that fails with the request in its hands",
    {
      call: Call,
      failure: Schema.Literals(["TransportError", "EncodeError", "InvalidUrlError", "body", "silence"]),
      code: Schema.Literals(["ECONNREFUSED", "ECONNRESET", "UND_ERR_CONNECT_TIMEOUT", "HPE_INVALID", "planted"]),
      text: Text
    },
    ({ call, code, failure, text }) =>
      Effect.gen(function* () {
        const told = yield* toldBy(Hostile.calls[call], (sent, _, request) => {
          const cause = Object.assign(new Error(join(text), { cause: { sent, request } }), { code, sent })
          const description = join(text)
          switch (failure) {
            case "TransportError":
            case "EncodeError":
            case "InvalidUrlError":
              return new HttpClientError.HttpClientError({
                reason: new HttpClientError[failure]({ request, cause, description })
              })
            case "body":
              return new Response(new ReadableStream({ pull: (controller) => controller.error(cause) }))
            case "silence":
              return Effect.never
          }
        })
        assert.isDefined(told.error)
        assertHidden(told.texts)
      }),
    { timeout: 60_000 }
  )

  it.effect.prop(
    "of an exchange of credentials that fails",
    {
      reason: Schema.Literals(tags),
      status: Schema.Literals([200, 400, 401, 403, 500]),
      text: textOf(Hostile.piecesOfLogin),
      id: textOf(Hostile.idsOfLogin)
    },
    ({ id, reason, status, text }) =>
      Effect.gen(function* () {
        const words = join(text)
        const told = yield* toldBy(
          Hostile.calls.safe,
          () =>
            Response.json(
              { reason, text: words, code: words, message: words, request_id: join(id), named: { [words]: words } },
              { status, headers: headersOf(join(id)) }
            ),
          (anonymous) =>
            Credentials.exchanged(
              Effect.map(anonymous.call(Hostile.login, { secret: Hostile.planted.clientSecret }), () => ({
                headers: { authorization: Redacted.make(`Bearer ${Hostile.planted.apiKey}`) },
                expiresAt: Number.MAX_SAFE_INTEGER
              }))
            )
        )
        assert.strictEqual(told.error?.operation, "login")
        assertHidden(told.texts)
      }),
    { timeout: 60_000 }
  )

  it.effect.prop("by rows of a list that were set aside", { text: Text }, ({ text }) =>
    Effect.gen(function* () {
      const words = join(text)
      const rows = yield* Stream.runCollect(Hostile.list).pipe(
        Effect.provide(
          Layer.provide(
            Hostile.makeEcho(),
            scripted(() => Response.json({ rows: [{ named: { [words]: words } }, { named: {} }], total: 2 })).layer
          )
        )
      )
      assert.lengthOf(rows, 2)
      assertHidden([...printed(rows), ...printed(rows[0])])
    })
  )

  it.effect("by a request that is wrong, also when what is wrong is a name", () =>
    Effect.gen(function* () {
      for (const [name, value] of Object.entries(Hostile.planted)) {
        for (const bad of [
          { ...Hostile.request, token: { [value]: value } },
          { ...Hostile.request, [value]: value },
          { ...Hostile.request, account: [value] },
          { ...Hostile.request, account: { number: 1, [value]: value } }
        ]) {
          // The request is wrong on purpose.
          const told = yield* toldBy(Hostile.call(bad as typeof Hostile.request), () => new Response(null))
          assert.strictEqual(told.error?.reason._tag, "InvalidRequest", name)
          assert.deepStrictEqual(told.spans, [])
          assertHidden(told.texts)
        }
      }
    })
  )

  it("by a call or a stream that is only looked at", () => {
    for (const value of [...Object.values(Hostile.calls), Hostile.list]) assertHidden(printed(value))
  })
})

describe("what is told stays of use", () => {
  const nothing = { request: {}, secrets: {} }
  const carried = {
    request: { type: "link", product: "transactions", date: "2024-01-01", token: "access-sandbox-1" },
    secrets: { authorization: Redacted.make("Bearer abc123") }
  }

  const words: ReadonlyArray<readonly [string, string]> = [
    ["The institution is down until 2026-03-07.", "The institution is down until 2026-03-07."],
    ["product auth-coverage is not user-facing", "product auth-coverage is not user-facing"],
    ["403: the login details of this item have changed", "403: the login details of this item have changed"],
    ["token access-sandbox-0a1b-2c3d is unknown", "token [hidden] is unknown"],
    ["token access-production-of-another is unknown", "token [hidden] is unknown"],
    [
      "see https://plaid.com/docs/link/update-mode/#item_login_required",
      "see https://plaid.com/docs/link/update-mode/#item_login_required"
    ],
    ["account 000123456789", "account [hidden]"],
    ["card 4111 1111 1111 1111", "card [hidden]"],
    ["iban DE89 3704 0044 0532 0130 00 and", "iban DE[hidden] and"],
    ["key eyJhbGciOi.eyJzdWIi.c2ln", "key [hidden]"],
    ["item BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99vp", "item [hidden]"],
    ["two\nlines\t and  more", "two lines and more"]
  ]
  for (const [said, shown] of words) {
    it(`words: ${shown}`, () => assert.strictEqual(Redaction.hide(said, nothing), shown))
  }

  for (const name of [
    "ITEM_LOGIN_REQUIRED",
    "link_error.not_found",
    "transactions_error.date",
    "settings.providers[0].days_requested",
    "https://plaid.com/docs/errors/item/#item_login_required",
    "https://docs.pluggy.ai/docs/errors-validations"
  ]) {
    it(`name: ${name}`, () => assert.strictEqual(Redaction.keepName(name, carried), name))
  }
  for (const name of [
    "link",
    "abc123",
    "X_abc123",
    "access-sandbox-1",
    "E_2024-01-01",
    "9".repeat(6),
    "A".repeat(201)
  ]) {
    it(`no name: ${name.slice(0, 20)}`, () => assert.isUndefined(Redaction.keepName(name, carried)))
  }

  it("ids may be numbers and as random as tokens", () => {
    for (const id of ["1234567890", "3f2b9c12-1234-4567-8901-123456789012", "dJRqQKLWpnmgDK4"]) {
      assert.strictEqual(Redaction.keepId(id, carried), id)
    }
    assert.isUndefined(Redaction.keepId("eyJhbGciOi.eyJzdWIi.c2ln", carried))
  })
})

describe("an explanation as long as an answer may be", () => {
  const secret = "planted".repeat(100)
  const carried = { request: { secret }, secrets: {} }

  it("is cut, and not within something that is to be hidden", () => {
    for (let before = 0; before < 3_000; before += 50) {
      const told = Redaction.hide(`${" .".repeat(before)}${secret}`.repeat(10), carried)
      assert.notInclude(told, "planted")
      assert.isAtMost(told.length, 301)
    }
    // All that comes before the cut is hidden, so that the cut would show.
    assert.notInclude(Redaction.hide(secret.repeat(1_000), carried), "planted")
  })

  for (const unit of ["eyJ-", "access-", "0 ", "a1-", "0-", "planted", "&lt;"]) {
    it(`takes no time worth mentioning: ${unit}`, () => {
      const start = performance.now()
      Redaction.hide(unit.repeat(5_000_000), carried)
      assert.isBelow(performance.now() - start, 1_000)
    })
  }
})
