import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestConsole } from "effect/testing"
import { readdirSync, readFileSync } from "node:fs"
import * as Bodies from "./bodies.ts"
import { institutions } from "./how-calls-fail/quarantine.ts"
import { balances } from "./how-calls-fail/reasons.ts"
import { ACCESS_TOKEN, inTime, layer, type Script, scripted } from "./plaid.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
const page = read("../../../docs/how-calls-fail.md")

describe("the page about how calls fail", () => {
  it("gives Plaid's codes the reasons that they have", () => {
    const known = read("../src/error-codes.ts")
    const [, table = ""] = /## The reasons\n([\s\S]*?)\n## /.exec(page) ?? []
    const codes = table.split("\n").flatMap((row) => {
      const cells = row.split("|")
      const [reason] = /\w+/.exec(cells[1] ?? "") ?? []
      return [...(cells[3] ?? "").matchAll(/`(\w+)`/g)].map(([, code = ""]) => [code, reason] as const)
    })
    assert.isAtLeast(codes.length, 20)
    for (const [code, reason] of codes) assert.match(known, new RegExp(`\\b${code}: "${reason}[":]`), code)
  })

  it("shows the examples of this package", () => {
    const files = readdirSync(new URL("./how-calls-fail", import.meta.url))
    assert.lengthOf(files, 2)
    for (const file of files) assert.include(page, `\`\`\`ts\n${read(`./how-calls-fail/${file}`)}\`\`\``)
  })
})

describe("its examples", () => {
  const run = (script: Script) => inTime(Effect.provide(balances(ACCESS_TOKEN), layer(scripted(script))))
  const refused =
    (code: string, type = "ITEM_ERROR"): Script =>
    () => ({ status: 400, body: Bodies.error(type, code) })

  it.effect("a handler for each reason that the app knows what to do about", () =>
    Effect.gen(function* () {
      const { account, item, REQUEST_ID } = Bodies
      const ok = () => ({ body: { accounts: [account], item, request_id: REQUEST_ID } })
      assert.deepStrictEqual(yield* run(ok), [110.25])
      assert.strictEqual(yield* run(refused("ITEM_LOGIN_REQUIRED")), "ask the end user to act: relink")
      assert.strictEqual(yield* run(refused("ITEM_NOT_FOUND")), "forget this Item")
      assert.strictEqual(yield* run(refused("PRODUCT_NOT_READY")), "wait for the webhook")
      assert.strictEqual((yield* Effect.flip(run(refused("INVALID_FIELD", "INVALID_REQUEST")))).code, "INVALID_FIELD")
    })
  )

  it.effect("a list goes on past a row that does not decode", () =>
    Effect.gen(function* () {
      const { institution } = Bodies
      const over = scripted(() => ({
        body: {
          institutions: [institution("ins_1"), Object.assign(institution("ins_2"), { name: 7 })],
          total: 2,
          request_id: "r"
        }
      }))
      const rows = yield* inTime(Effect.provide(Stream.runCollect(institutions), layer(over)))
      assert.lengthOf(rows, 2)
      assert.deepStrictEqual(yield* TestConsole.errorLines, ["institutions[1] name: expected string"])
    })
  )
})
