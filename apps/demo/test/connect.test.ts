/** How connections come about, against simulators in which one of several goes wrong. */
import { MoneyKit } from "@bankstream/moneykit"
import { Plaid } from "@bankstream/plaid"
import { Pluggy } from "@bankstream/pluggy"
import * as MoneyKitNode from "@bankstream/moneykit/node"
import * as PlaidNode from "@bankstream/plaid/node"
import * as PluggyNode from "@bankstream/pluggy/node"
import { Sandbox } from "@bankstream/sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { connectMoneyKit } from "../src/connect/moneykit.ts"
import { connectPlaid } from "../src/connect/plaid.ts"
import { connectPluggy } from "../src/connect/pluggy.ts"
import { type Event, readAll } from "../src/events.ts"
import type { Source } from "../src/model.ts"

type Simulators = Sandbox["Service"]

type Opened = Effect.Effect<Source["connections"], never, Scope.Scope>

const open = {
  plaid: ({ credentials: { plaid }, urls }: Simulators): Opened => {
    const options = { clientId: plaid.clientId, secret: Redacted.make(plaid.secret), baseUrl: urls.plaid } as const
    const client = Layer.provide(Plaid.layer({ ...options, environment: "sandbox" }), PlaidNode.layerHttpClient)
    return Effect.map(Layer.build(client), (context) => Stream.provide(connectPlaid(3), context))
  },
  moneykit: ({ credentials: { moneykit }, urls }: Simulators): Opened => {
    const options = { clientSecret: Redacted.make(moneykit.clientSecret), baseUrl: urls.moneykit }
    const client = Layer.provide(
      MoneyKit.layer({ clientId: moneykit.clientId, ...options }),
      MoneyKitNode.layerHttpClient
    )
    return Effect.map(Layer.build(client), (context) => Stream.provide(connectMoneyKit, context))
  },
  pluggy: ({ credentials: { pluggy }, urls }: Simulators): Opened => {
    const options = { clientSecret: Redacted.make(pluggy.clientSecret), baseUrl: urls.pluggy }
    const client = Layer.provide(Pluggy.layer({ clientId: pluggy.clientId, ...options }), PluggyNode.layerHttpClient)
    return Effect.map(Layer.build(client), (context) => Stream.provide(connectPluggy(3), context))
  }
}

/** What became of each connection, in the order in which they were linked. */
const outcomes = (events: ReadonlyArray<Event>): ReadonlyArray<string> => {
  const of = new Map<string, string>()
  for (const event of events) {
    if (event._tag === "Done") continue
    const { connection } = event
    const outcome = "error" in event ? `${event._tag} ${event.error.reason._tag}` : event._tag
    of.set(connection?.id ?? "", `${connection?.institution ?? "none"}: ${outcome}`)
  }
  return [...of.values()]
}

/** Reads a provider; `change` comes between the making of each connection and its reading. */
const read = (
  sandbox: Simulators,
  provider: keyof typeof open,
  change: (id: string, index: number) => Effect.Effect<void> = () => Effect.void
) =>
  Effect.gen(function* () {
    const connections = (yield* open[provider](sandbox)).pipe(
      Stream.zipWithIndex,
      Stream.tap(([{ id }, index]) => change(id, index)),
      Stream.map(([connection]) => connection)
    )
    const events = readAll([{ provider, connections }], { from: "2026-06-01", to: "2026-06-30" })
    return outcomes(yield* Stream.runCollect(events))
  }).pipe(Effect.scoped)

const against = <E>(test: (sandbox: Simulators) => Effect.Effect<void, E>) =>
  Effect.flatMap(Sandbox, test).pipe(Effect.provide(Sandbox.layer({ seed: 42, transactions: 5_000 })))

const bad = { _tag: "Status", status: 400, body: {} } as const

describe("one connection of several that goes wrong is its own outcome, and the others are read", () => {
  it.live("Plaid: an Item that cannot be made", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        yield* sandbox.fail({ provider: "plaid", operation: "sandboxPublicTokenCreate", fault: bad })
        assert.deepStrictEqual(yield* read(sandbox, "plaid"), [
          "Harborlight Bank: Failed Unrecognized",
          "Prairie Lantern Credit Union: Read",
          "Cinder Ridge Federal Credit Union: Read"
        ])
      })
    )
  )

  it.live(
    "MoneyKit: a link that cannot be looked up, one that needs its user, and one that was deleted meanwhile",
    () =>
      against((sandbox) =>
        Effect.gen(function* () {
          yield* sandbox.fail({ provider: "moneykit", operation: "get_link", fault: bad })
          const gone = { _tag: "Code", code: "link_error.deleted" } as const
          yield* sandbox.fail({ provider: "moneykit", operation: "get_link", fault: gone, after: 3 })
          assert.deepStrictEqual(yield* read(sandbox, "moneykit"), [
            "a link: Failed Unrecognized",
            "Juniper Vale Bank: NeedsUser UserActionRequired",
            "Marlow & Fenwick: Read"
          ])
          // What the link itself says need not be asked for a second time.
          const refused = (yield* sandbox.calls).filter(
            ({ operation, status }) => status >= 400 && operation !== "get_link"
          )
          assert.deepStrictEqual(refused, [])
        })
      )
  )

  it.live("Pluggy: an Item that cannot be made, and one whose user must act", () =>
    against((sandbox) =>
      Effect.gen(function* () {
        yield* sandbox.fail({ provider: "pluggy", operation: "items-create", fault: bad })
        const outcomes = yield* read(sandbox, "pluggy", (id, index) =>
          index === 1 ? sandbox.breakConnection("pluggy", id) : Effect.void
        )
        assert.deepStrictEqual(outcomes, [
          "Banco Jacarandá: Failed InvalidRequest",
          "Banco Jacarandá: NeedsUser UserActionRequired",
          "Banco Jacarandá: Read"
        ])
      })
    )
  )

  for (const [provider, operation, reason] of [
    ["plaid", "institutionsGet", "Unrecognized"],
    ["moneykit", "get_links", "Unrecognized"],
    ["pluggy", "connector-retrieve", "InvalidRequest"]
  ] as const) {
    it.live(`${provider}: without ${operation} there is none to speak of`, () =>
      against((sandbox) =>
        Effect.gen(function* () {
          yield* sandbox.fail({ provider, operation, fault: bad })
          assert.deepStrictEqual(yield* read(sandbox, provider), [`none: Failed ${reason}`])
        })
      )
    )
  }
})
