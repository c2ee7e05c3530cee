import { assert, describe, expect, it, layer } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

import * as Logger from "effect/Logger"
import { listen } from "../src/listen.ts"
import { Sandbox } from "../src/sandbox.ts"
import { raw, rawPlaid, simulators, textAt } from "./simulators.ts"

const bank = { institution_id: "ins_109508", country_codes: ["US"] }

describe("a call that nobody expects", () => {
  layer(simulators())((it) => {
    it.effect("cannot be so long that the sandbox has no room for it", () =>
      Effect.gen(function* () {
        const long = yield* rawPlaid("/institutions/get_by_id", `{"padding":"${"x".repeat(65 * 1024 * 1024)}"}`)
        assert.strictEqual(long.status, 413)
        assert.strictEqual((yield* rawPlaid("/institutions/get_by_id", bank)).status, 200)
      })
    )

    it.effect("orders no header that would be another answer, or none at all", () =>
      Effect.gen(function* () {
        const { answer, fail } = yield* Sandbox
        const wrong = [{ "x-a": "b\r\nset-cookie: c" }, { "x a": "b" }, { "": "b" }, { "Content-Length": "1" }]
        for (const headers of wrong) {
          const fault = { _tag: "Status" as const, status: 503, headers }
          for (const { body, status } of [
            yield* raw("plaid", "/_sandbox/faults", { body: { fault } }),
            yield* raw("plaid", "/_sandbox/answers", { body: { operation: "walletList", status: 400, headers } })
          ]) {
            assert.deepStrictEqual([status, /^(?:fault\.)?headers: expected/.test(textAt(body, "error"))], [400, true])
          }
          for (const told of [
            fail({ provider: "plaid", fault }),
            answer({ provider: "plaid", operation: "walletList", status: 400, headers })
          ]) {
            const exit = yield* Effect.exit(told)
            assert.match(Exit.isFailure(exit) ? String(Cause.squash(exit.cause)) : "", /headers: expected/)
          }
        }
        assert.strictEqual((yield* rawPlaid("/institutions/get_by_id", bank)).status, 200)
      })
    )

    it.effect("orders a header by any way to write its name, and has it once", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        const headers = { "Content-Type": "text/plain", "Retry-After": "3" }
        yield* fail({ provider: "plaid", fault: { _tag: "Status", status: 429, headers } })
        const answer = yield* rawPlaid("/institutions/get_by_id", bank)
        assert.deepStrictEqual(
          ["content-type", "retry-after"].map((name) => answer.headers.get(name)),
          ["text/plain", "3"]
        )
      })
    )

    it.effect("has a field that objects are made from, which is as unknown as any other", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        const { clientId: client_id, secret } = credentials.plaid
        const inherited = `{"__proto__":${JSON.stringify({ ...bank, client_id, secret })}}`
        const nothing = yield* raw("plaid", "/institutions/get_by_id", { body: inherited })
        expect(nothing.body).toMatchObject({ error_code: "MISSING_FIELDS" })
        const own = `{"__proto__":{},${JSON.stringify(bank).slice(1)}`
        expect((yield* rawPlaid("/institutions/get_by_id", own)).body).toMatchObject({ error_code: "UNKNOWN_FIELDS" })
      })
    )

    it.effect("only asks whether somebody is there", () =>
      Effect.gen(function* () {
        for (const provider of ["plaid", "moneykit", "pluggy"] as const) {
          const { body, status } = yield* raw(provider, "/", { method: "HEAD" })
          assert.deepStrictEqual([status, body], [200, ""])
        }
      })
    )

    it.effect("orders no body where HTTP has none", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        yield* fail({ provider: "plaid", fault: { _tag: "Status", status: 204, body: { none: true } } })
        const { body, headers, status } = yield* rawPlaid("/institutions/get_by_id", bank)
        assert.deepStrictEqual([status, body, headers.get("content-length")], [204, "", null])
      })
    )
  })
})

describe("a mistake of the sandbox itself", () => {
  it.effect("is answered with 500 and logged, and the next call with what it asks for", () => {
    const logged: Array<string> = []
    const logger = Logger.layer([Logger.make(({ cause }) => logged.push(Cause.pretty(cause)))])
    return Effect.gen(function* () {
      const app = ({ url }: { readonly url: string }) =>
        url === "/wrong" ? Effect.die(new Error("nobody thought of that")) : Effect.succeed({ status: 200, body: url })
      const base = yield* listen(app, "127.0.0.1", 0)
      const get = (path: string) =>
        Effect.promise(() => fetch(base + path).then(async (response) => [response.status, await response.json()]))
      expect(yield* get("/wrong")).toEqual([500, { error: expect.stringContaining("The sandbox itself failed") }])
      assert.deepStrictEqual(yield* get("/right"), [200, "/right"])
      assert.match(logged.join(), /nobody thought of that/)
    }).pipe(Effect.scoped, Effect.provide(logger))
  })
})
