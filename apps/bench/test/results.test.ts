/** The results in the repository are those of a run, of all of it, and say of ours what ours must do. */
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"
import { faults } from "../src/faults/cases.ts"
import { clientNames } from "../src/faults/clients.ts"
import { toMarkdown } from "../src/faults/report.ts"
import { Results } from "../src/faults/results.ts"
import { folder } from "../src/files.ts"
import { endless, endOf, promised } from "./promises.ts"

const read = (name: string) => readFileSync(new URL(name, folder), "utf8")

const { cells, machine } = Schema.decodeSync(Schema.fromJsonString(Results))(read("faults.json"))

describe("the results in the repository", () => {
  it("have one cell for each fault and client", () => {
    assert.deepStrictEqual(
      cells.map(({ client, fault }) => `${fault}, ${client}`),
      faults.flatMap(({ id }) => clientNames.map((client) => `${id}, ${client}`))
    )
  })

  it("are the table that people read", () => {
    assert.strictEqual(read("faults.md"), toMarkdown(machine, cells))
  })

  it("say of Bankstream what is promised: bounded, typed, nothing leaked, nothing printed", () => {
    for (const cell of cells.filter(({ client }) => client.startsWith("bankstream"))) {
      const where = `${cell.fault}, ${cell.client}`
      const promise = promised[cell.fault]
      if (promise === undefined) {
        assert.strictEqual(endOf(cell.outcome), endless[cell.fault], where)
        assert.isAtMost(cell.seconds, 65, where)
      } else {
        assert.deepStrictEqual({ ends: endOf(cell.outcome), requests: cell.requests }, promise, where)
      }
      assert.deepStrictEqual(cell.leaks, [], where)
      assert.strictEqual(cell.console.characters, 0, where)
    }
  })
})
