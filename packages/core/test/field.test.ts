import { assert, describe, it } from "@effect/vitest"
import { readText } from "../src/field.ts"

describe("a text that is read", () => {
  const table = [
    [{ code: "c" }, "code", "c"],
    [{ data: { code: "c" } }, "data.code", "c"],
    [{ code: "" }, "code", undefined],
    [{ code: 7 }, "code", undefined],
    [{ code: null }, "code", undefined],
    [{}, "code", undefined],
    [{ data: "c" }, "data.code", undefined],
    [["c"], "code", undefined],
    ["<html>", "code", undefined],
    [undefined, "code", undefined]
  ] as const
  for (const [from, field, text] of table) {
    it(`as ${field} of ${JSON.stringify(from)} is ${text ?? "none"}`, () =>
      assert.strictEqual(readText(from, field), text))
  }
})
