/** Where and when a measurement was made, and of what. */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { createRequire } from "node:module"
import * as Os from "node:os"

export const Machine = Schema.Struct({
  date: Schema.String,
  cpus: Schema.Int,
  cpu: Schema.String,
  /** GiB. */
  memory: Schema.Int,
  system: Schema.String,
  node: Schema.String,
  versions: Schema.Record(Schema.String, Schema.String)
})
export type Machine = typeof Machine.Type

const Manifest = Schema.Struct({ version: Schema.String })

const here = createRequire(import.meta.url)
// Not a dependency of ours, so that it is looked for from the client that brings it.
const from = (client: string) => createRequire(here.resolve(client))

const versionOf = (require: NodeJS.Require, name: string): Effect.Effect<string> =>
  Effect.map(
    Effect.orDie(Schema.decodeUnknownEffect(Manifest)(require(`${name}/package.json`))),
    ({ version }) => version
  )

const clients = Effect.all({
  plaid: versionOf(here, "plaid"),
  "axios (of plaid)": versionOf(from("plaid"), "axios"),
  "pluggy-sdk": versionOf(here, "pluggy-sdk"),
  "got (of pluggy-sdk)": versionOf(from("pluggy-sdk"), "got"),
  "@bankstream/plaid": versionOf(here, "@bankstream/plaid"),
  "@bankstream/moneykit": versionOf(here, "@bankstream/moneykit"),
  "@bankstream/pluggy": versionOf(here, "@bankstream/pluggy"),
  effect: versionOf(here, "effect")
})

/** This machine, and the versions of the clients and of these tools. */
export const thisMachine = (...tools: ReadonlyArray<string>): Effect.Effect<Machine> =>
  Effect.gen(function* () {
    const cpus = Os.cpus()
    return {
      date: DateTime.formatIsoDateUtc(yield* DateTime.now),
      cpus: cpus.length,
      cpu: cpus[0]?.model.trim() ?? "unknown",
      memory: Math.round(Os.totalmem() / 2 ** 30),
      system: `${Os.type()} ${Os.machine()}`,
      node: process.versions.node,
      versions: {
        ...(yield* clients),
        ...Object.fromEntries(
          yield* Effect.forEach(tools, (tool) =>
            Effect.map(versionOf(here, tool), (version) => [tool, version] as const)
          )
        )
      }
    }
  })
