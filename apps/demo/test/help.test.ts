import { assert, describe, it } from "@effect/vitest"
import { displayWidth } from "effect/cli/CliOutput"
import type { HelpDoc } from "effect/cli/HelpDoc"
import * as Context from "effect/Context"
import * as Option from "effect/Option"
import { formatHelp } from "../src/help.ts"

const page: HelpDoc = {
  description: "Streams the accounts and transactions of three bank-data providers at once, page by page, and adds up.",
  usage: "demo [flags]",
  annotations: Context.empty(),
  flags: [
    {
      name: "since",
      aliases: [],
      type: "YYYY-MM-DD",
      description: Option.some("The first day to read, of all that there is (default: two years back)"),
      required: false
    },
    { name: "json", aliases: [], type: "boolean", description: Option.some("As NDJSON"), required: false }
  ]
}

describe("the page of help", () => {
  for (const columns of [40, 60, 80, 120, Infinity]) {
    it(`fits ${columns} columns, in lines that are not too long, and is whole`, () => {
      const text = formatHelp(page, columns)
      assert.isAtMost(Math.max(...text.split("\n").map(displayWidth)), Math.min(columns, 80))
      const words = text.replace(/\s+/g, " ")
      assert.include(words, page.description)
      assert.include(words, "--since YYYY-MM-DD The first day to read, of all that there is (default: two years back)")
    })
  }

  it("has a flag's text beside it where there is room, else below", () => {
    assert.match(formatHelp(page, 80), /^ {2}--since YYYY-MM-DD {4}The first day/m)
    assert.match(formatHelp(page, 40), /^ {2}--since YYYY-MM-DD\n {6}The first day/m)
    assert.match(formatHelp(page, 40), /^ {2}--json +As NDJSON$/m)
  })
})
