import { assert, it } from "@effect/vitest"
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL("../src/", import.meta.url))

it("everything that is exported has a comment that says what it is", () => {
  const exported = globSync("**/*.ts", { cwd: folder }).flatMap((name) => {
    const lines = readFileSync(folder + name, "utf8").split("\n")
    const seen = new Set<string>()
    return lines.flatMap((line, index) => {
      const [, exportedName] = /^export (?:const|type|interface|class|function) (\w+)/.exec(line) ?? []
      // The schema of a type that stands above it has that type's name, and its comment.
      if (exportedName === undefined || seen.has(exportedName)) return []
      seen.add(exportedName)
      return [{ what: `${name}: ${line}`, isSaid: lines[index - 1]?.endsWith("*/") === true }]
    })
  })
  assert.isAbove(exported.length, 100)
  assert.deepStrictEqual(
    exported.filter(({ isSaid }) => !isSaid).map(({ what }) => what),
    []
  )
})
