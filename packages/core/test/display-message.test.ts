import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { inspect } from "node:util"
import * as Client from "../src/client.ts"
import * as Credentials from "../src/credentials.ts"
import { fields } from "../src/provider-error.ts"
import { UserActionRequired } from "../src/reason.ts"

class AskError extends Schema.TaggedError<AskError>()("AskError", fields) {}

const failing = (displayMessage: string | undefined) =>
  Effect.gen(function* () {
    const http = HttpClient.make((request) =>
      Effect.succeed(HttpClientResponse.fromWeb(request, Response.json({}, { status: 400 })))
    )
    const client = yield* Client.make<AskError>({
      name: "ask",
      baseUrl: "https://ask.test",
      headers: {},
      classify: () => ({ reason: new UserActionRequired({ action: "relink" }), displayMessage }),
      requestId: () => undefined,
      makeError: (failure) => new AskError(failure),
      quotas: {},
      credentials: () => Credentials.fixed({ secret: Redacted.make("planted-secret") })
    }).pipe(Effect.provideService(HttpClient.HttpClient, http))
    return yield* Effect.flip(
      client.request({ method: "POST", path: "/", request: { token: "planted-token" }, response: Schema.Unknown })
    )
  })

describe("what a provider would have its end user read", () => {
  it.effect("is kept apart from the message, without what the call carried", () =>
    Effect.gen(function* () {
      const error = yield* failing("Sign in again (planted-token, planted-secret).")
      assert.strictEqual(error.displayMessage, "Sign in again ([hidden], [hidden]).")
      assert.notInclude(error.message, "Sign in again")
      assert.notInclude(inspect(error, { depth: 9 }), "planted")
    })
  )

  it.effect("is nothing where it says nothing", () =>
    Effect.gen(function* () {
      assert.isUndefined((yield* failing(undefined)).displayMessage)
    })
  )
})
