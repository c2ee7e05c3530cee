/** One provider's simulator: the app that answers, and what can be done to it from this process. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { makeAnswers, ToldAnswer } from "./answers.ts"
import { controlsOf, noProduct, objection, sentenceOf } from "./controls.ts"
import { makeExamples } from "./examples.ts"
import type { ConnectionWanted, Face, Simulation } from "./face.ts"
import { FaultPlan, makeFaults } from "./faults.ts"
import type { Journal } from "./journal.ts"
import { type LimitsOption, makeLimits } from "./limits.ts"
import { check, explain } from "./problems.ts"
import { type App, type Incoming, makeApp } from "./server.ts"
import { worldControlsOf } from "./world-controls.ts"
import type { Connection, Provider } from "./world.ts"

/** A provider's simulator. What cannot be done fails with a sentence. */
export interface Simulator {
  readonly provider: Provider
  readonly app: App
  readonly fail: (plan: FaultPlan) => Effect.Effect<void, string>
  readonly faults: () => ReadonlyArray<FaultPlan>
  readonly clearFaults: () => void
  readonly answer: (answer: ToldAnswer) => Effect.Effect<void, string>
  readonly answers: () => ReadonlyArray<ToldAnswer>
  readonly clearAnswers: () => void
  /** Why a product cannot be held back; undefined when it can. */
  readonly noProduct: (product: string) => string | undefined
  readonly limit: (limits: LimitsOption) => void
  readonly connect: (wanted: ConnectionWanted) => Effect.Effect<Connection, string>
  /** What of the provider a connection is reached by, beside its id. */
  readonly keysOf: (connection: Connection) => Readonly<Record<string, string>>
  /** Carries out a control by its method and path, and gives what it answers. */
  readonly control: (route: string, body: unknown) => Effect.Effect<unknown, string>
}

/** The simulator of a face. */
export const makeSimulator = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  simulation: Simulation,
  journal: Journal,
  first: LimitsOption
): Simulator => {
  const { provider } = face
  const { actions, connections, ids, time, world } = simulation
  const faults = makeFaults()
  const answers = makeAnswers(provider, face.catalog)
  const limits = makeLimits(provider, first)
  const behaviour = { faults, answers, limits, journal }
  const app = makeApp(face, {
    ...behaviour,
    time,
    controls: [...worldControlsOf(face, simulation), ...controlsOf(face, simulation, behaviour)],
    mutate: (id) =>
      Effect.forEach(
        connections.list(provider).filter((connection) => id === undefined || connection.id === id),
        actions.mutate,
        { discard: true }
      ),
    examples: makeExamples({ provider, ids, seed: world.seed, today: () => world.today })
  })
  return {
    provider,
    app,
    fail: (plan) =>
      Effect.suspend(() => {
        const planned = checked(FaultPlan, plan)
        const wrong = Result.isFailure(planned) ? planned.failure : objection(face, connections, plan)
        return wrong === undefined ? Effect.sync(() => faults.plan(plan)) : Effect.fail(wrong)
      }),
    faults: faults.list,
    clearFaults: faults.clear,
    answer: (answer) =>
      Effect.suspend(() => Effect.fromResult(Result.flatMap(checked(ToldAnswer, answer), answers.tell))),
    answers: answers.list,
    clearAnswers: answers.clear,
    noProduct: (product) => noProduct(face, product),
    limit: limits.set,
    connect: face.connect,
    keysOf: (connection) => face.keysOf?.(connection) ?? {},
    control: (route, body) =>
      Effect.flatMap(app(toControl(route, body)), (reply) =>
        reply === "cut" || reply.status >= 400
          ? Effect.fail(reply === "cut" ? reply : sentenceOf(reply))
          : Effect.succeed(reply.body)
      )
  }
}

/** What types alone do not say: numbers have bounds, and headers a form. */
const checked = <A>(schema: Schema.Codec<A>, value: A): Result.Result<A, string> =>
  Result.mapError(check(schema, value, "error"), explain)

/** A control's method, path and body as the request that they are over HTTP. */
const toControl = (route: string, body: unknown): Incoming => {
  const [method = "", path = ""] = route.split(" ")
  return {
    method,
    url: `/_sandbox${path}`,
    headers: { "content-type": "application/json" },
    body: body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body))
  }
}
