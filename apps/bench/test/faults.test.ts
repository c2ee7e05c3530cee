import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Fault, faults } from "../src/faults/cases.ts"
import { type ClientName, clientNames, clients } from "../src/faults/clients.ts"
import { observe } from "../src/faults/observation.ts"
import { measure } from "../src/faults/run.ts"
import { serve } from "../src/faults/server.ts"
import { endOf, promised } from "./promises.ts"

const ours = clientNames.filter((name) => name.startsWith("bankstream"))

/** Milliseconds. A process takes its time to start on a machine that is busy. */
const PATIENT = 30_000

/** A cell as the command measures it, but in this process. */
const measureHere = (name: ClientName, fault: Fault) =>
  Effect.scoped(
    Effect.gen(function* () {
      const { load, provider } = clients[name]
      const server = yield* serve(fault.script(provider, fault.call))
      const client = yield* Effect.acquireRelease(
        Effect.promise(async () => (await load())(server.url)),
        ({ close }) => Effect.promise(close)
      )
      const { leaks, outcome } = yield* observe(client, provider, fault.call)
      return { name, ends: endOf(outcome), requests: server.received(), leaks }
    })
  )

describe("every client of Bankstream, over undici and over fetch", () => {
  for (const fault of faults) {
    const promise = promised[fault.id]
    if (promise === undefined) continue
    it.live(
      `${fault.title}: ${promise.ends}, ${promise.requests} sent, nothing leaked`,
      () =>
        Effect.gen(function* () {
          const cells = yield* Effect.forEach(ours, (name) => measureHere(name, fault), { concurrency: "unbounded" })
          assert.deepStrictEqual(
            cells,
            ours.map((name) => ({ name, ...promise, leaks: [] }))
          )
        }),
      PATIENT
    )
  }
})

describe("the command", () => {
  const find = (id: string): Fault => faults.find((fault) => fault.id === id) ?? assert.fail(`no fault ${id}`)

  it.live(
    "measures a call in a process of its own, with what it printed there",
    () =>
      Effect.gen(function* () {
        const cell = yield* measure("bankstream-plaid-undici", find("error-body"), Duration.seconds(10))
        assert.strictEqual(endOf(cell.outcome), "UserActionRequired")
        assert.deepInclude(cell, { requests: 1, leaks: [], console: { characters: 0, answer: false } })
      }),
    PATIENT
  )

  it.live(
    "does not wait for a call any longer than it is told to",
    () =>
      Effect.gen(function* () {
        const cell = yield* measure("bankstream-plaid-undici", find("silence"), Duration.seconds(3))
        assert.deepInclude(cell, { outcome: { _tag: "Waiting" }, requests: 1 })
      }),
    PATIENT
  )
})
