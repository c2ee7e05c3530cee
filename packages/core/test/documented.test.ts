import { assert, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"

const folder = new URL("../src/", import.meta.url)
const sources = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const)

it("everything that is exported has a comment that says what it is", () => {
  const exported = sources.flatMap(([name, text]) => {
    const lines = text.split("\n")
    return lines.flatMap((line, index) =>
      /^export (?:const|type|interface|class|function) /.test(line)
        ? [{ what: `${name}: ${line}`, isSaid: lines[index - 1]?.endsWith("*/") === true }]
        : []
    )
  })
  assert.isAbove(exported.length, 100)
  assert.deepStrictEqual(
    exported.filter(({ isSaid }) => !isSaid).map(({ what }) => what),
    []
  )
})
