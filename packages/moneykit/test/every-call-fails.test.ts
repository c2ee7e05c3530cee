/** However an operation fails: as a `MoneyKitError` whose reason is that of the code, on each operation that declares it. */
import { answersOf, nameOf, type Node, readContract, resolve, routesOf } from "@bankstream/contract/contract"
import { requestOf } from "@bankstream/contract/samples"
import type * as Operation from "@bankstream/core/operation"
import { never, RetryPolicy } from "@bankstream/core/retry"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { catalog } from "../src/catalog.ts"
import { MoneyKitError } from "../src/index.ts"
import type { MoneyKitOperation } from "../src/internal/operation.ts"
import { errorOf, type Reply, run } from "./moneykit.ts"

/** The call, once. */
const callOf = (operation: Operation.Any) =>
  Effect.provideService(
    // An operation of the catalog, whatever its types; the request was made by its own schema.
    Effect.asVoid((operation as MoneyKitOperation<object, unknown>)(requestOf(operation))),
    RetryPolicy,
    never
  )

const failing = (operation: Operation.Any, reply: Reply) =>
  Effect.map(
    run(callOf(operation), () => reply),
    errorOf
  )

/** A reason's tag, or what its user must do. */
const short = ({ reason }: MoneyKitError): string =>
  reason._tag === "UserActionRequired" ? reason.action : reason._tag

/** What the codes mean, and how many operations declare each with which status. */
const codes: Readonly<
  Record<string, { readonly meaning: string; readonly declared: Readonly<Record<number, number>> }>
> = {
  "api_error.auth.expired_access_token": { meaning: "Unauthenticated", declared: { 401: 26 } },
  "api_error.auth.unauthorized": { meaning: "Unauthenticated", declared: { 400: 1, 401: 27 } },
  "api_error.rate_limit_exceeded": { meaning: "RateLimited", declared: { 429: 22 } },
  "api_error.request.validation_failed": { meaning: "InvalidRequest", declared: { 422: 19 } },
  "institution_error.not_found": { meaning: "NotFound", declared: { 404: 1 } },
  "link_error.bad_config": { meaning: "InvalidRequest", declared: { 400: 1 } },
  "link_error.bad_state": { meaning: "Unrecognized", declared: { 422: 15 } },
  "link_error.deleted": { meaning: "Gone", declared: { 410: 15 } },
  "link_error.forbidden_action": { meaning: "consent", declared: { 403: 15 } },
  "link_error.not_found": { meaning: "NotFound", declared: { 404: 15 } },
  "link_error.unauthorized_access": { meaning: "Forbidden", declared: { 401: 15 } },
  "link_session_error.forbidden_config": { meaning: "Forbidden", declared: { 403: 1 } },
  "link_session_error.invalid_token_exchange": { meaning: "InvalidRequest", declared: { 400: 1 } }
}

/** Of a link that is none of the sandbox, and not for want of the end user's consent. */
const isForTests = ({ id }: Operation.Any): boolean => ["reset_link", "trigger_test_link_webhook_event"].includes(id)

const meaningOf = (code: string, operation: Operation.Any): string =>
  code === "link_error.forbidden_action" && isForTests(operation)
    ? "Forbidden"
    : (codes[code]?.meaning ?? "unknown to this test")

/** What is wrong with a link whose state is bad. */
const linkCodes: Readonly<Record<string, string>> = {
  auth_expired: "relink",
  incomplete: "relink",
  institution_error: "InstitutionUnavailable",
  invalid_credentials: "relink",
  no_accounts: "relink",
  provider_error: "InstitutionUnavailable",
  system_error: "ProviderUnavailable",
  user_error: "relink",
  user_input_incorrect: "relink",
  user_oauth_denied: "consent",
  user_setup_required: "at-institution"
}

const contract = readContract("moneykit")

interface Declared {
  readonly operation: Operation.Any
  readonly status: number
  readonly code: string
}

/** Each code that an operation declares, with its status. */
const declared: ReadonlyArray<Declared> = (contract === undefined ? [] : routesOf(contract)).flatMap(
  ({ described }) => {
    if (contract === undefined) return []
    const operation = catalog.find(({ id }) => id === described.operationId)
    if (operation === undefined) throw new Error(`no operation: ${described.operationId}`)
    const codesOf = (node: Node): ReadonlyArray<string> => {
      const { oneOf, properties } = resolve(contract, node)
      return oneOf === undefined
        ? [properties?.["error_code"]?.const ?? nameOf(node.$ref ?? "?")]
        : oneOf.flatMap(codesOf)
    }
    return answersOf(contract, described)
      .filter(([status]) => status >= 400)
      .flatMap(([status, { content }]) =>
        codesOf(content?.["application/json"]?.schema ?? {}).map((code) => ({ operation, status, code }))
      )
  }
)

describe.skipIf(contract === undefined)("a code that an operation declares", () => {
  it("is one that is known here, as often as it is declared", () => {
    const counted: Record<string, Record<number, number>> = {}
    for (const { code, status } of declared) {
      const found = (counted[code] ??= {})
      found[status] = (found[status] ?? 0) + 1
    }
    assert.deepStrictEqual(
      counted,
      Object.fromEntries(Object.entries(codes).map(([code, each]) => [code, { ...each.declared }]))
    )
  })

  for (const { code, operation, status } of declared) {
    const expected = meaningOf(code, operation)
    it.effect(`${operation.id} fails for ${status} ${code}: ${expected}`, () =>
      Effect.gen(function* () {
        const body = { error_code: code, error_message: "What happened.", documentation_url: null }
        const error = yield* failing(operation, { status, body })
        assert.instanceOf(error, MoneyKitError)
        assert.deepInclude(error, { provider: "moneykit", operation: operation.id, code, status, attempts: 1 })
        assert.strictEqual(short(error), expected)
        assert.include(error.message, "What happened.")
      })
    )
  }

  for (const { operation, status } of declared.filter(({ code }) => code === "link_error.bad_state")) {
    it.effect(`${operation.id} fails for each state that a link may be in`, () =>
      Effect.gen(function* () {
        for (const [linkCode, expected] of Object.entries(linkCodes)) {
          const body = { error_code: "link_error.bad_state", error_message: "No.", link_error_code: linkCode }
          const error = yield* failing(operation, { status, body })
          assert.deepInclude(error, { operation: operation.id, status, linkErrorCode: linkCode })
          assert.strictEqual(short(error), expected, linkCode)
        }
      })
    )
  }
})

describe("whatever else an operation is answered with", () => {
  const page = { headers: { "content-type": "text/html" }, body: "<html>planted</html>" }
  const answers: ReadonlyArray<readonly [what: string, reply: Reply, expected: string]> = [
    [
      "a code that it does not declare",
      { status: 403, body: { error_code: "link_session_error.forbidden_config" } },
      "Forbidden"
    ],
    ["a code of tomorrow", { status: 409, body: { error_code: "link_error.of_tomorrow" } }, "Unrecognized"],
    ["a gateway's page with status 502", { status: 502, ...page }, "ProviderUnavailable"],
    ["a gateway's page with status 404", { status: 404, ...page }, "NotFound"],
    ["too much to import", { status: 413, ...page }, "Unrecognized"]
  ]
  for (const operation of catalog) {
    it.effect(`${operation.id} fails as a MoneyKitError`, () =>
      Effect.gen(function* () {
        for (const [what, reply, expected] of answers) {
          const error = yield* failing(operation, reply)
          assert.instanceOf(error, MoneyKitError)
          assert.deepInclude(error, { operation: operation.id, status: reply.status, attempts: 1 })
          assert.strictEqual(short(error), expected, what)
          assert.notInclude(error.message, "planted")
        }
      })
    )
  }

  // Nothing is expected of its answer, so that nothing can be wrong with one.
  for (const operation of catalog.filter(({ id }) => id !== "delete_link")) {
    it.effect(`${operation.id} takes no page for a success`, () =>
      Effect.gen(function* () {
        const error = yield* failing(operation, page)
        assert.deepInclude(error, { operation: operation.id, status: 200, attempts: 1 })
        assert.strictEqual(error.reason._tag, "MalformedResponse")
      })
    )
  }
})
