/** The providers' real test hosts, for the providers that are configured. */
import * as MoneyKit from "@bankstream/moneykit/node"
import * as Plaid from "@bankstream/plaid/node"
import * as Pluggy from "@bankstream/pluggy/node"
import type * as Config from "effect/Config"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { connectMoneyKit } from "./connect/moneykit.ts"
import { connectPlaid } from "./connect/plaid.ts"
import { connectPluggy } from "./connect/pluggy.ts"
import type { Provider, Source } from "./model.ts"

/** What there is to read, and the day it is there. */
export interface Sources {
  readonly sources: ReadonlyArray<Source>
  /** A civil date. */
  readonly today: string
}

type Open = Effect.Effect<Source, Config.ConfigError, Scope.Scope>

const open: Readonly<Record<Provider, Open>> = {
  plaid: Effect.map(Layer.build(Plaid.layer), (plaid) => ({
    provider: "plaid",
    connections: Stream.provide(connectPlaid(1), plaid)
  })),
  moneykit: Effect.map(Layer.build(MoneyKit.layer), (moneykit) => ({
    provider: "moneykit",
    connections: Stream.provide(connectMoneyKit, moneykit)
  })),
  pluggy: Effect.map(Layer.build(Pluggy.layer), (pluggy) => ({
    provider: "pluggy",
    connections: Stream.provide(connectPluggy(1), pluggy)
  }))
}

/** From the providers' own variables. */
export const openHosts = (
  providers: ReadonlyArray<Provider>
): Effect.Effect<Sources, Config.ConfigError, Scope.Scope> =>
  Effect.gen(function* () {
    const sources = yield* Effect.forEach(providers, (provider) => open[provider])
    const now = DateTime.setZone(yield* DateTime.now, DateTime.zoneMakeLocal())
    return { sources, today: DateTime.formatIsoDate(now) }
  })
