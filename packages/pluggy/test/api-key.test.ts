import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { TestClock } from "effect/testing"
import { authCreate } from "../src/auth.ts"
import { itemsCreate, itemsRetrieve } from "../src/items.ts"
import { item } from "./bodies.ts"
import {
  apiKey,
  CLIENT_ID,
  CLIENT_SECRET,
  errorOf,
  inTime,
  ITEM_ID,
  layer,
  run,
  type Script,
  scripted,
  valueOf
} from "./pluggy.ts"

const get = itemsRetrieve({ id: ITEM_ID })
const fine: Script = () => ({ body: item })
const keysOf = (sent: ReadonlyArray<{ readonly headers: Readonly<Record<string, string>> }>) =>
  sent.map((each) => each.headers["x-api-key"])

/** A JWT that is good until an instant, in seconds since the epoch. */
const jwt = (exp: number) =>
  [
    { alg: "HS256", typ: "JWT" },
    { clientId: CLIENT_ID, exp }
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .concat("c2lnbmF0dXJl")
    .join(".")

describe("the API key", () => {
  it.effect("is exchanged for the client's id and secret, and sent with every call but that one", () =>
    Effect.gen(function* () {
      const ran = yield* run(get, fine)
      assert.deepStrictEqual(JSON.parse(ran.logins[0]?.body ?? ""), {
        clientId: CLIENT_ID,
        clientSecret: CLIENT_SECRET
      })
      assert.deepStrictEqual(keysOf(ran.logins), [undefined])
      assert.deepStrictEqual(keysOf(ran.sent), [apiKey(1)])
    })
  )

  it.effect("is fetched once for a hundred calls at a time", () =>
    Effect.gen(function* () {
      const calls = Effect.all(
        Array.from({ length: 100 }, () => get),
        { concurrency: "unbounded" }
      )
      const ran = yield* run(calls, fine, (_, number) => ({ body: { apiKey: apiKey(number) }, after: "2 seconds" }))
      assert.strictEqual(valueOf(ran).length, 100)
      assert.strictEqual(ran.logins.length, 1)
      assert.deepStrictEqual(new Set(keysOf(ran.sent)), new Set([apiKey(1)]))
    })
  )

  const lives = [
    ["two hours, when it says nothing itself", () => apiKey(1), 7_200],
    ["as long as it says itself", () => jwt(600), 600],
    // The clock of the test is at the epoch, so this one is as old as our clock is wrong.
    ["two hours, when it says that it is over already", () => jwt(-1), 7_200],
    ["two hours, when it is no JWT but looks like one", () => "not.a!.jwt", 7_200],
    ["two hours, when it is a JWT that does not say", () => `e30.${Buffer.from("{}").toString("base64url")}.x`, 7_200]
  ] as const
  for (const [how, first, seconds] of lives) {
    it.effect(`is good for ${how}, and renewed a minute ahead`, () =>
      Effect.gen(function* () {
        const over = scripted(fine, (_, number) => ({ body: { apiKey: number === 1 ? first() : apiKey(number) } }))
        yield* Effect.gen(function* () {
          yield* inTime(get)
          const now = (yield* Clock.currentTimeMillis) / 1_000
          yield* TestClock.adjust(`${seconds - 62 - now} seconds`)
          yield* inTime(get)
          assert.strictEqual(over.logins.length, 1)
          yield* TestClock.adjust("3 seconds")
          // This one goes with the old key, which is still good, and has the next one fetched.
          yield* inTime(get)
          yield* inTime(get)
        }).pipe(Effect.provide(layer(over)))
        assert.strictEqual(over.logins.length, 2)
        assert.deepStrictEqual(keysOf(over.sent), [first(), first(), first(), apiKey(2)])
      })
    )
  }

  const refusal = { status: 401, body: { code: 401, message: "Missing or invalid authorization token" } }

  it.effect("is renewed and the call repeated when it is refused, also a call that must not run twice", () =>
    Effect.gen(function* () {
      const create = itemsCreate({ connectorId: 2, parameters: { user: "user-ok", password: "password-ok" } })
      for (const call of [get, create]) {
        const ran = yield* run(call, (_, number) => (number === 1 ? refusal : { body: item }))
        assert.strictEqual(valueOf(ran).id, ITEM_ID)
        assert.deepStrictEqual(keysOf(ran.sent), [apiKey(1), apiKey(2)])
      }
    })
  )

  it.effect("that is refused a second time fails the call", () =>
    Effect.gen(function* () {
      const ran = yield* run(get, () => refusal)
      const error = errorOf(ran)
      assert.strictEqual(error.reason._tag, "Unauthenticated")
      assert.strictEqual(error.operation, "items-retrieve")
      assert.strictEqual(error.status, 401)
      assert.strictEqual(error.attempts, 2)
      assert.strictEqual(ran.sent.length, 2)
      assert.strictEqual(ran.logins.length, 2)
    })
  )

  it.effect("is not renewed on 403 while it is good: the call is beyond its scope", () =>
    Effect.gen(function* () {
      const ran = yield* run(get, () => ({ status: 403, body: { code: 403, message: "Forbidden" } }))
      assert.strictEqual(errorOf(ran).reason._tag, "Forbidden")
      assert.strictEqual(ran.logins.length, 1)
      assert.strictEqual(ran.sent.length, 1)
    })
  )

  it.effect("is renewed on 403 once it has run out", () =>
    Effect.gen(function* () {
      // Shorter than the answer takes.
      const login: Script = (_, number) => ({ body: { apiKey: number === 1 ? jwt(10) : apiKey(number) } })
      const ran = yield* run(
        get,
        (_, number) => (number === 1 ? { status: 403, body: { code: 403 }, after: "20 seconds" } : { body: item }),
        login
      )
      assert.strictEqual(valueOf(ran).id, ITEM_ID)
      assert.deepStrictEqual(keysOf(ran.sent), [jwt(10), apiKey(2)])
    })
  )
})

describe("a login that fails", () => {
  const unauthorized = {
    status: 401,
    body: { code: 401, message: "Client keys are invalid", codeDescription: "CLIENT_KEYS_UNAUTHORIZED" }
  }

  it.effect("fails every call that waits for it with its own error, and is made once for all", () =>
    Effect.gen(function* () {
      const calls = Array.from({ length: 100 }, () => Effect.exit(get))
      const ran = yield* run(Effect.all(calls, { concurrency: "unbounded" }), fine, () => ({
        ...unauthorized,
        after: "2 seconds"
      }))
      for (const exit of valueOf(ran)) {
        const error = errorOf({ ...ran, exit })
        assert.strictEqual(error.reason._tag, "Unauthenticated")
        assert.strictEqual(error.code, "CLIENT_KEYS_UNAUTHORIZED")
        assert.strictEqual(error.operation, "auth-create")
      }
      assert.strictEqual(ran.logins.length, 1)
      assert.strictEqual(ran.sent.length, 0)
    })
  )

  it.effect("is tried anew by the next call", () =>
    Effect.gen(function* () {
      const ran = yield* run(Effect.andThen(Effect.exit(get), get), fine, (_, number) =>
        number === 1 ? unauthorized : { body: { apiKey: apiKey(number) } }
      )
      assert.isTrue(Exit.isSuccess(ran.exit))
      assert.strictEqual(ran.logins.length, 2)
    })
  )

  it.effect("is repeated when Pluggy itself failed", () =>
    Effect.gen(function* () {
      const ran = yield* run(get, fine, (_, number) =>
        number < 3 ? { status: 502, body: "<html>Bad gateway</html>" } : { body: { apiKey: apiKey(number) } }
      )
      assert.strictEqual(valueOf(ran).id, ITEM_ID)
      assert.strictEqual(ran.logins.length, 3)
    })
  )

  it.effect("is a plain failure when it is called for itself", () =>
    Effect.gen(function* () {
      const ran = yield* run(
        authCreate({ clientId: CLIENT_ID, clientSecret: "other-secret" }),
        fine,
        () => unauthorized
      )
      assert.strictEqual(errorOf(ran).reason._tag, "Unauthenticated")
      assert.strictEqual(ran.logins.length, 1)
    })
  )

  it.effect("is not even tried with a client id that is none", () =>
    Effect.gen(function* () {
      const ran = yield* run(authCreate({ clientId: "acme", clientSecret: "secret" }), fine)
      const error = errorOf(ran)
      assert.strictEqual(error.reason._tag, "InvalidRequest")
      assert.include(error.message, "clientId")
      assert.strictEqual(ran.logins.length, 0)
    })
  )
})
