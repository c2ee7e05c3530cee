/** What was measured of the sandbox is what people read. Times are not judged: those of a test are of a busy machine. */
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"
import { folder } from "../src/files.ts"
import { cases } from "../src/sandbox/cases.ts"
import { toMarkdown } from "../src/sandbox/report.ts"
import { Results } from "../src/sandbox/results.ts"

const read = (name: string) => readFileSync(new URL(name, folder), "utf8")

const results = Schema.decodeSync(Schema.fromJsonString(Results))(read("sandbox.json"))

describe("the results in the repository", () => {
  it("are of all cases, and of 100,000 requests", () => {
    assert.deepStrictEqual(Object.keys(results.speeds), Object.keys(cases))
    assert.strictEqual(results.memory.at(-1)?.requests, 100_000)
  })

  it("are the tables that people read", () => {
    assert.strictEqual(read("sandbox.md"), toMarkdown(results))
  })

  it("are of a sandbox whose memory does not grow with the requests", () => {
    const megabytes = results.memory.map((each) => each.megabytes)
    const early = Math.max(...megabytes.slice(1, 4))
    assert.isAtMost(megabytes.at(-1) ?? Number.POSITIVE_INFINITY, early * 1.25)
  })
})
