import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { inspect } from "node:util"
import { createAccessToken } from "../src/auth.ts"
import { getLink, getLinks } from "../src/links.ts"
import { errors, gotLink } from "./bodies.ts"
import { CLIENT_ID, CLIENT_SECRET, errorOf, run, type Script, type Sent, valueOf } from "./moneykit.ts"

const call = getLink({ id: "mk_1" })
/** Of a hundred links: a link has a quota of its own. */
const hundredCalls = Effect.forEach(
  Array.from({ length: 100 }, (_, number) => `mk_${number}`),
  (id) => getLink({ id }),
  { concurrency: "unbounded" }
)
const isExchange = (sent: Sent): boolean => sent.url.pathname === "/auth/token"
const token = (number: number, expires_in = 3_600) => ({
  status: 201,
  body: { access_token: `planted-token-${number}`, token_type: "bearer", expires_in }
})

describe("with headers", () => {
  it.effect("each call carries the client's id and secret, and the version", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(Effect.andThen(call, call), () => ({ body: gotLink }))
      assert.strictEqual(sent.length, 2)
      for (const { headers } of sent) {
        assert.deepInclude(headers, {
          "x-client-id": CLIENT_ID,
          "x-client-secret": CLIENT_SECRET,
          "moneykit-version": "2023-02-18"
        })
        assert.notProperty(headers, "authorization")
      }
    })
  )

  it.effect("a refusal is final: the same headers would be refused again", () =>
    Effect.gen(function* () {
      const answered = yield* run(call, () => ({ status: 401, body: errors.expired }))
      assert.strictEqual(answered.sent.length, 1)
      assert.strictEqual(errorOf(answered).reason._tag, "Unauthenticated")
    })
  )
})

describe("with a token", () => {
  it.effect("the exchange is a form with the client's id and secret, and each call carries the token alone", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(call, (request) => (isExchange(request) ? token(1) : { body: gotLink }), "token")
      const [exchange, get] = sent
      assert.strictEqual(`${exchange?.method} ${exchange?.url.href}`, "POST https://api.moneykit.com/auth/token")
      assert.match(exchange?.headers["content-type"] ?? "", /^application\/x-www-form-urlencoded/)
      assert.strictEqual(exchange?.headers["moneykit-version"], "2023-02-18")
      assert.deepStrictEqual(Object.fromEntries(new URLSearchParams(exchange?.body)), {
        grant_type: "client_credentials",
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET
      })
      assert.deepInclude(get?.headers, { authorization: "Bearer planted-token-1", "moneykit-version": "2023-02-18" })
      assert.notProperty(get?.headers, "x-client-secret")
    })
  )

  it.effect("a hundred calls at once exchange it once", () =>
    Effect.gen(function* () {
      const script: Script = (request) =>
        isExchange(request) ? { ...token(1), after: "2 seconds" } : { body: gotLink, after: "1 seconds" }
      const answered = yield* run(hundredCalls, script, "token")
      assert.strictEqual(valueOf(answered).length, 100)
      assert.strictEqual(answered.sent.filter(isExchange).length, 1)
      assert.strictEqual(answered.sent.length, 101)
    })
  )

  it.effect("it is kept, and renewed shortly before it expires", () =>
    Effect.gen(function* () {
      // Nothing about this call is hashed, which would take its time beside the test's clock.
      const spaced = getLinks({}).pipe(Effect.andThen(Effect.sleep("270 seconds")), Effect.repeat({ times: 3 }))
      let number = 0
      const answered = yield* run(
        spaced,
        (request) => (isExchange(request) ? token(++number, 600) : { body: { links: [], next_cursor: "" } }),
        "token"
      )
      // Calls at 0, 270, 540 and 810 seconds; the third is within a minute of the first token's end, and does not wait.
      assert.deepStrictEqual(
        answered.sent.map((sent) => sent.headers["authorization"] ?? "exchange"),
        ["exchange", ...Array.from({ length: 3 }, () => "Bearer planted-token-1"), "exchange", "Bearer planted-token-2"]
      )
    })
  )

  it.effect("one that is refused as expired is renewed once, and the call replayed once", () =>
    Effect.gen(function* () {
      let number = 0
      const script: Script = (request) =>
        isExchange(request)
          ? token(++number)
          : request.headers["authorization"] === "Bearer planted-token-1"
            ? { status: 401, body: errors.expired }
            : { body: gotLink }
      const answered = yield* run(getLink.withResponse({ id: "mk_1" }), script, "token")
      assert.strictEqual(valueOf(answered).attempts, 2)
      assert.deepStrictEqual(answered.sent.map(isExchange), [true, false, true, false])
    })
  )

  it.effect("a hundred calls that are refused at once renew it once", () =>
    Effect.gen(function* () {
      let number = 0
      const script: Script = (request) =>
        isExchange(request)
          ? { ...token(++number), after: "1 seconds" }
          : request.headers["authorization"] === "Bearer planted-token-1"
            ? { status: 401, body: errors.expired, after: "1 seconds" }
            : { body: gotLink }
      const answered = yield* run(hundredCalls, script, "token")
      assert.strictEqual(valueOf(answered).length, 100)
      assert.strictEqual(number, 2)
    })
  )

  it.effect("a call that is refused with the new token as well fails", () =>
    Effect.gen(function* () {
      const answered = yield* run(
        call,
        (request) => (isExchange(request) ? token(1) : { status: 401, body: errors.expired }),
        "token"
      )
      assert.deepStrictEqual(answered.sent.map(isExchange), [true, false, true, false])
      const error = errorOf(answered)
      assert.deepInclude(error, { operation: "get_link", status: 401, attempts: 2 })
      assert.strictEqual(error.reason._tag, "Unauthenticated")
    })
  )

  it.effect("wrong credentials fail as the exchange's error, and the next call asks again", () =>
    Effect.gen(function* () {
      const refused = {
        status: 401,
        body: { error_code: "api_error.auth.unauthorized", error_message: `Bad client ${CLIENT_SECRET}` }
      }
      let number = 0
      const script: Script = (request) =>
        isExchange(request) ? (++number === 1 ? refused : token(2)) : { body: gotLink }
      const answered = yield* run(
        Effect.andThen(Effect.flip(call), (error) => Effect.as(call, error)),
        script,
        "token"
      )
      const error = valueOf(answered)
      assert.deepInclude(error, { operation: "create_access_token", code: "api_error.auth.unauthorized", attempts: 1 })
      assert.strictEqual(error.reason._tag, "Unauthenticated")
      for (const text of [error.message, JSON.stringify(error), inspect(error), Cause.pretty(Cause.fail(error))]) {
        assert.notInclude(text, "planted")
      }
      assert.deepStrictEqual(answered.sent.map(isExchange), [true, true, false])
    })
  )

  it.effect("one that the provider repeats is not in the error", () =>
    Effect.gen(function* () {
      const answered = yield* run(
        call,
        (request) =>
          isExchange(request)
            ? token(1)
            : { status: 404, body: { ...errors.unknown, error_message: "planted-token-1 cannot see it." } },
        "token"
      )
      assert.include(errorOf(answered).message, "[hidden] cannot see it.")
    })
  )
})

describe("createAccessToken", () => {
  it.effect("takes its credentials from the request, not from the client", () =>
    Effect.gen(function* () {
      const exchange = { grant_type: "client_credentials", client_id: "other", client_secret: "keep it" } as const
      const answered = yield* run(createAccessToken(exchange), () => token(1))
      assert.deepStrictEqual(valueOf(answered), token(1).body)
      const [sent] = answered.sent
      assert.strictEqual(sent?.body, "grant_type=client_credentials&client_id=other&client_secret=keep+it")
      assert.notProperty(sent?.headers, "x-client-secret")
    })
  )
})
