import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import * as Client from "../src/client.ts"
import * as Credentials from "../src/credentials.ts"
import type * as Operation from "../src/operation.ts"
import { fields } from "../src/provider-error.ts"
import { RateLimited } from "../src/reason.ts"

class TokenError extends Schema.TaggedError<TokenError>()("TokenError", fields) {}

/** A provider whose tokens live for `life` seconds, and whose answers take a second and have the status that `status` says. */
const setUp = Effect.fnUntraced(function* (
  life: number,
  status: (token: string, number: number) => number,
  classify: Client.Provider<TokenError>["classify"] = () => undefined
) {
  const sent: Array<string> = []
  let exchanges = 0
  const http = HttpClient.make((request) =>
    Effect.gen(function* () {
      const token = request.headers["token"] ?? "none"
      const number = sent.push(token)
      yield* Effect.sleep("1 second")
      return HttpClientResponse.fromWeb(request, Response.json({}, { status: status(token, number) }))
    })
  )
  const client = yield* Client.make<TokenError>({
    name: "token",
    baseUrl: "https://token.test",
    headers: {},
    classify,
    requestId: () => undefined,
    makeError: (failure) => new TokenError(failure),
    quotas: {},
    credentials: () =>
      Credentials.exchanged(
        Effect.gen(function* () {
          exchanges += 1
          const now = yield* Clock.currentTimeMillis
          const headers = { token: Redacted.make(`token-${exchanges}`) }
          yield* Effect.sleep("1 second")
          return { headers, expiresAt: now + life * 1_000 }
        })
      )
  }).pipe(Effect.provideService(HttpClient.HttpClient, http))
  return { sent, exchanges: () => exchanges, client }
})

const get = (client: Client.Client<TokenError>) =>
  client.request({ method: "GET", path: "/", response: Schema.Unknown, replay: "unsafe" })

/** Second after second until the effect is done; bodies are read outside the test's clock, so each second lets them. */
const inTime = <A, E>(effect: Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    while (fiber.pollUnsafe() === undefined) {
      yield* TestClock.adjust("1 second")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    return yield* Fiber.join(fiber)
  })

describe("a token that the provider turns down", () => {
  it.effect("is renewed on 401, once", () =>
    Effect.gen(function* () {
      const { client, exchanges, sent } = yield* setUp(7_200, () => 401)
      const error = yield* inTime(Effect.flip(get(client)))
      assert.strictEqual(error.reason._tag, "Unauthenticated")
      assert.deepStrictEqual(sent, ["token-1", "token-2"])
      assert.strictEqual(exchanges(), 2)
    })
  )

  it.effect("is renewed on 403 when it has run out on the way, by one exchange for all calls", () =>
    Effect.gen(function* () {
      const { client, exchanges, sent } = yield* setUp(2, (token) => (token === "token-1" ? 403 : 200))
      const calls = Effect.all(
        Array.from({ length: 10 }, () => get(client)),
        { concurrency: "unbounded" }
      )
      const answers = yield* inTime(calls)
      assert.deepStrictEqual(
        answers.map((answer) => answer.attempts),
        Array.from({ length: 10 }, () => 2)
      )
      assert.strictEqual(exchanges(), 2)
      assert.strictEqual(sent.length, 20)
    })
  )

  it.effect("is not renewed on 403 as long as it is good: the call itself is forbidden", () =>
    Effect.gen(function* () {
      const { client, exchanges, sent } = yield* setUp(7_200, () => 403)
      const error = yield* inTime(Effect.flip(get(client)))
      assert.strictEqual(error.reason._tag, "Forbidden")
      assert.deepStrictEqual(sent, ["token-1"])
      assert.strictEqual(exchanges(), 1)
    })
  )

  it.effect("has nothing to do with a call that takes no credentials", () =>
    Effect.gen(function* () {
      const { client, exchanges, sent } = yield* setUp(7_200, () => 401)
      const login: Operation.Spec<unknown, unknown> = {
        id: "login",
        method: "POST",
        path: "/login",
        request: Schema.Unknown,
        response: Schema.Unknown,
        replay: "safe",
        authenticated: false
      }
      const error = yield* inTime(Effect.flip(client.call(login, {})))
      assert.strictEqual(error.reason._tag, "Unauthenticated")
      assert.deepStrictEqual(sent, ["none"])
      assert.strictEqual(exchanges(), 0)
    })
  )

  it.effect("is fetched on for the others when the caller that asked first stops waiting", () =>
    Effect.gen(function* () {
      const { client, exchanges } = yield* setUp(7_200, () => 200)
      const first = yield* Effect.forkChild(get(client))
      const second = yield* Effect.forkChild(get(client))
      yield* TestClock.adjust("500 millis")
      yield* Fiber.interrupt(first)
      const answer = yield* inTime(Fiber.join(second))
      assert.strictEqual(answer.status, 200)
      assert.strictEqual(exchanges(), 1)
    })
  )
})

it.effect("a wait that a provider gives as an instant can be told from the time of the answer", () =>
  Effect.gen(function* () {
    const until = 3_600_000
    const { client } = yield* setUp(
      7_200,
      () => 400,
      (_, now) => ({
        reason: new RateLimited({ retryAfter: Duration.millis(until - now) })
      })
    )
    const error = yield* inTime(Effect.flip(get(client)))
    assert.deepStrictEqual(error.reason, new RateLimited({ retryAfter: Duration.seconds(3_598) }))
  })
)
