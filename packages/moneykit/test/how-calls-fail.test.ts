import { assert, it } from "@effect/vitest"
import { readFileSync } from "node:fs"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")

it("the page about how calls fail gives MoneyKit's codes the reasons that they have", () => {
  const known = read("../src/error-codes.ts")
  const [, table = ""] = /## The reasons\n([\s\S]*?)\n## /.exec(read("../../../docs/how-calls-fail.md")) ?? []
  const codes = table.split("\n").flatMap((row) => {
    const cells = row.split("|")
    const [reason] = /\w+/.exec(cells[1] ?? "") ?? []
    return [...(cells[4] ?? "").matchAll(/`([\w.]+)`/g)].map(([, code = ""]) => [code, reason] as const)
  })
  assert.isAtLeast(codes.length, 8)
  for (const [code, reason] of codes) {
    assert.match(known, new RegExp(`^  "?${code.replaceAll(".", "\\.")}"?: "${reason}[":]`, "m"), code)
  }
})
