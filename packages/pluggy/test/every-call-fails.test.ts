/** However an operation fails, and whatever its document says of that: it fails as a `PluggyError` with a reason. */
import type * as Operation from "@bankstream/core/operation"
import { never, RetryPolicy } from "@bankstream/core/retry"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { catalog } from "../src/catalog.ts"
import { PluggyError } from "../src/index.ts"
import type { PluggyOperation } from "../src/internal/operation.ts"
import { errorOf, run, type Script } from "./pluggy.ts"
import { requestOf } from "./samples.ts"

/** The call, once. */
const callOf = (operation: Operation.Any) =>
  // An operation of the catalog, whatever its types; the request was made by its own schema.
  Effect.provideService((operation as PluggyOperation<object, unknown>)(requestOf(operation)), RetryPolicy, never)

const page = { headers: { "content-type": "text/html" }, body: "<html>planted</html>" }

const answers: ReadonlyArray<readonly [what: string, script: Script, expected: object]> = [
  [
    "Pluggy's error object",
    () => ({
      status: 404,
      body: { code: 404, message: "Gone fishing", codeDescription: "ITEM_NOT_FOUND", errorId: "err-1" }
    }),
    { reason: "NotFound", code: "ITEM_NOT_FOUND", status: 404, requestId: "err-1" }
  ],
  [
    "an error object without a code",
    () => ({ status: 400, body: { code: 400, message: "itemId must be a UUID" } }),
    { reason: "InvalidRequest", code: "InvalidRequest", status: 400, requestId: undefined }
  ],
  [
    "an error object of which nothing is known",
    () => ({ status: 409, body: { code: 409, message: "m", codeDescription: "OF_TOMORROW" } }),
    { reason: "Unrecognized", code: "OF_TOMORROW", status: 409, requestId: undefined }
  ],
  [
    "a gateway's page with status 502",
    () => ({ status: 502, ...page }),
    { reason: "ProviderUnavailable", code: "ProviderUnavailable", status: 502, requestId: undefined }
  ],
  [
    "the end of the call",
    () => ({ status: 410, body: { code: 410, message: "m", codeDescription: "ENDPOINT_DEPRECATED" } }),
    { reason: "InvalidRequest", code: "ENDPOINT_DEPRECATED", status: 410, requestId: undefined }
  ]
]

// What the exchange of credentials fails with is what the call fails with: test/api-key.test.ts.
const calls = catalog.filter(({ id }) => id !== "auth-create")

for (const [what, script, expected] of answers) {
  describe(`answered with ${what}`, () => {
    for (const operation of calls) {
      it.effect(`${operation.id} fails as a PluggyError`, () =>
        Effect.gen(function* () {
          const failure = errorOf(yield* run(callOf(operation), script))
          assert.instanceOf(failure, PluggyError)
          const { attempts, code, operation: id, provider, reason, requestId, status } = failure
          assert.deepStrictEqual(
            { attempts, id, provider, reason: reason._tag, code, status, requestId },
            { attempts: 1, id: operation.id, provider: "pluggy", ...expected }
          )
          assert.notInclude(failure.message, "planted")
        })
      )
    }
  })
}

// Nothing is expected of these answers, so that nothing can be wrong with one.
const isSilent = ({ response }: Operation.Any) => response.ast._tag === "Void"

describe("answered with a gateway's page with status 200", () => {
  for (const operation of calls.filter((each) => !isSilent(each))) {
    it.effect(`${operation.id} fails, and is no success`, () =>
      Effect.gen(function* () {
        const failure = errorOf(yield* run(callOf(operation), () => page))
        assert.deepInclude(failure, { operation: operation.id, status: 200, attempts: 1 })
        assert.strictEqual(failure.reason._tag, "MalformedResponse")
      })
    )
  }
})
