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
import { InvalidRequest } from "../src/reason.ts"

class EchoError extends Schema.TaggedError<EchoError>()("EchoError", fields) {}

describe("what a provider says of a request's fields", () => {
  it.effect("is kept, without the values and secrets that it repeats", () =>
    Effect.gen(function* () {
      const http = HttpClient.make((request) =>
        Effect.succeed(HttpClientResponse.fromWeb(request, Response.json({}, { status: 422 })))
      )
      const client = yield* Client.make<EchoError>({
        name: "echo",
        baseUrl: "https://echo.test",
        headers: {},
        classify: () => ({
          reason: new InvalidRequest({
            fields: [{ path: "token", expected: "a token, but 'planted-token' (of planted-secret) is none" }]
          })
        }),
        requestId: () => undefined,
        makeError: (failure) => new EchoError(failure),
        quotas: {},
        credentials: () => Credentials.fixed({ secret: Redacted.make("planted-secret") })
      }).pipe(Effect.provideService(HttpClient.HttpClient, http))
      const error = yield* Effect.flip(
        client.request({ method: "POST", path: "/", request: { token: "planted-token" }, response: Schema.Unknown })
      )
      assert.deepStrictEqual(
        error.reason,
        new InvalidRequest({ fields: [{ path: "token", expected: "a token, but '[hidden]' (of [hidden]) is none" }] })
      )
      for (const text of [error.message, inspect(error, { depth: 9 }), JSON.stringify(error)]) {
        assert.notInclude(text, "planted")
      }
    })
  )
})
