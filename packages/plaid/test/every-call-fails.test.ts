/** However an operation fails, and whatever its document says of that: it fails as a `PlaidError` with a reason. */
import { never, RetryPolicy } from "@bankstream/core/retry"
import type * as Operation from "@bankstream/core/operation"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { catalog } from "../src/catalog.ts"
import { PlaidError } from "../src/index.ts"
import type { PlaidDownload, PlaidOperation } from "../src/internal/operation.ts"
import { error, REQUEST_ID } from "./bodies.ts"
import { errorOf, run, type Script } from "./plaid.ts"
import { requestOf } from "./samples.ts"

/** The call, once. */
const callOf = (operation: Operation.Any) => {
  const request = requestOf(operation)
  const call =
    operation.file === undefined
      ? // An operation of the catalog, whatever its types; the request was made by its own schema.
        (operation as PlaidOperation<object, unknown>)(request)
      : Effect.scoped((operation as PlaidDownload<object>).withResponse(request))
  return Effect.provideService(Effect.asVoid(call), RetryPolicy, never)
}

const page = { headers: { "content-type": "text/html" }, body: "<html>planted</html>" }

const answers: ReadonlyArray<readonly [what: string, script: Script, expected: object]> = [
  [
    "Plaid's error object",
    () => ({ status: 400, body: error("ITEM_ERROR", "ITEM_LOGIN_REQUIRED") }),
    {
      reason: "UserActionRequired",
      type: "ITEM_ERROR",
      code: "ITEM_LOGIN_REQUIRED",
      status: 400,
      requestId: REQUEST_ID
    }
  ],
  [
    "Plaid's error object, of which nothing is known",
    () => ({ status: 400, body: error("ERROR_OF_TOMORROW", "OF_TOMORROW") }),
    { reason: "Unrecognized", type: "ERROR_OF_TOMORROW", code: "OF_TOMORROW", status: 400, requestId: REQUEST_ID }
  ],
  [
    "a gateway's page with status 502",
    () => ({ status: 502, ...page }),
    { reason: "ProviderUnavailable", type: undefined, code: "ProviderUnavailable", status: 502, requestId: undefined }
  ],
  [
    "a gateway's page with status 404",
    () => ({ status: 404, ...page }),
    { reason: "NotFound", type: undefined, code: "NotFound", status: 404, requestId: undefined }
  ]
]

// Nothing is expected of these answers, so that nothing can be wrong with one.
const silent = ["fdxConsentsRevoke", "fdxNotifications"]

for (const [what, script, expected] of answers) {
  describe(`answered with ${what}`, () => {
    for (const operation of catalog) {
      it.effect(`${operation.id} fails as a PlaidError`, () =>
        Effect.gen(function* () {
          const failure = errorOf(yield* run(callOf(operation), script))
          assert.instanceOf(failure, PlaidError)
          const { attempts, code, operation: id, provider, reason, requestId, status, type } = failure
          assert.deepStrictEqual(
            { attempts, id, provider, reason: reason._tag, type, code, status, requestId },
            { attempts: 1, id: operation.id, provider: "plaid", ...expected }
          )
          assert.notInclude(failure.message, "planted")
        })
      )
    }
  })
}

describe("answered with a gateway's page with status 200", () => {
  for (const operation of catalog.filter(({ id }) => !silent.includes(id))) {
    it.effect(`${operation.id} fails, and is no success`, () =>
      Effect.gen(function* () {
        const failure = errorOf(yield* run(callOf(operation), () => page))
        assert.deepInclude(failure, { operation: operation.id, status: 200, attempts: 1 })
        assert.strictEqual(failure.reason._tag, "MalformedResponse")
      })
    )
  }
})
