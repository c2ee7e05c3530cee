/** What all faces look at, put together. */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Scope from "effect/Scope"
import { makeActions } from "./actions.ts"
import { makeConnections } from "./connections.ts"
import { makeEvents } from "./events.ts"
import { makeNews } from "./news.ts"
import type { Simulation } from "./face.ts"
import { makeTime } from "./time.ts"
import { makeWebhooks } from "./webhooks.ts"
import { makeIds, prepareWorld, type WorldOptions } from "./world.ts"

/** What a simulation follows from. */
export interface SimulationOptions extends WorldOptions {
  /** Whether webhooks may be sent to other machines. */
  readonly webhooksAnywhere?: boolean | undefined
}

/**
 * A world whose time begins now, and goes on with the Clock. Webhooks are sent with the `HttpClient` of the context.
 * Fails with one sentence for options that are no world.
 */
export const makeSimulation = (
  options: SimulationOptions
): Effect.Effect<Simulation, string, HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function* () {
    const { make, start } = yield* Effect.try({
      try: () => prepareWorld(options),
      catch: (cause) => (cause instanceof Error ? cause.message : String(cause))
    })
    const time = yield* makeTime(start)
    const world = make(time.now)
    const events = makeEvents()
    const webhooks = yield* makeWebhooks({ time, anywhere: options.webhooksAnywhere === true })
    const connections = makeConnections(world, time)
    const news = yield* makeNews(world, connections, time, events)
    const actions = makeActions({ world, connections, time, events, news })
    return { world, ids: makeIds(world.seed), connections, time, events, webhooks, actions }
  })
