/** The sandbox as a service: three simulators in this process, each on a port of its own. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { makeControls, objection } from "./controls.ts"
import { CREDENTIALS, type Credentials } from "./credentials.ts"
import type { Face, Simulation } from "./face.ts"
import { type FaultPlan, makeFaults } from "./faults.ts"
import { type CallRecord, type Journal, makeJournal } from "./journal.ts"
import { isLoopback, listen } from "./listen.ts"
import * as MoneyKit from "./moneykit/face.ts"
import * as Plaid from "./plaid/face.ts"
import * as Pluggy from "./pluggy/face.ts"
import { makeApp } from "./server.ts"
import { makeSimulation } from "./simulation.ts"
import type { CivilDate, Provider, World } from "./world.ts"

/** Where and how large the sandbox is. */
export interface Options {
  /** The same seed gives the same people, accounts, ids and tokens. 42 unless said otherwise. */
  readonly seed?: number
  /** The day on which the world begins; from there it goes on with the clock. 2026-06-30 unless said otherwise. */
  readonly today?: CivilDate
  /** How many transactions the connections have together that are there from the start. */
  readonly transactions?: number
  /** An address of this machine that no other can reach. 127.0.0.1 unless said otherwise. */
  readonly host?: string
  /** Whether webhooks are sent to other machines, too. Otherwise they only go to this one. */
  readonly webhooksAnywhere?: boolean
  /** 0, or left out: any free port. */
  readonly ports?: { readonly plaid?: number; readonly moneykit?: number; readonly pluggy?: number }
}

/** Why the sandbox does not start. */
export class SandboxError extends Schema.TaggedError<SandboxError>()("SandboxError", {
  /** `Options`: no such world. `Host`: an address that others can reach. `Port`: taken, or not allowed. */
  reason: Schema.Literals(["Options", "Host", "Port"]),
  message: Schema.String
}) {}

/** Three simulators and what can be done to them. */
export class Sandbox extends Context.Service<
  Sandbox,
  {
    /** Base URLs. */
    readonly urls: { readonly plaid: string; readonly moneykit: string; readonly pluggy: string }
    /** What the simulators accept. */
    readonly credentials: Credentials
    /** The world that they show. */
    readonly world: World
    /** The next `times` calls of an operation (its id; any operation when left out) meet the fault. */
    readonly fail: (plan: FaultPlan & { readonly provider: Provider }) => Effect.Effect<void>
    /**
     * The bank stops letting the provider in: the end user must act. By the provider's own id (`item_id`, `link_id`,
     * item id). An id that is nobody's is a defect.
     */
    readonly breakConnection: (provider: Provider, id: string) => Effect.Effect<void>
    /**
     * What a person would do in MoneyKit's Connect: links a bank (the session's own, or any), and gives the token to
     * exchange. For a session of a link that exists, the person signs in again and there is no token: it is empty.
     */
    readonly completeLinkSession: (linkSessionToken: string, institutionId?: string) => Effect.Effect<string>
    /** Every call that was received, oldest first; the last 10,000. */
    readonly calls: Effect.Effect<ReadonlyArray<CallRecord>>
  }
>()("@bankstream/sandbox/Sandbox") {
  /** Starts the simulators; they stop with the scope. */
  static readonly layer = (options: Options = {}): Layer.Layer<Sandbox, SandboxError> =>
    Layer.effect(Sandbox, make(options))
}

const DEFAULT_SEED = 42
const DEFAULT_HOST = "127.0.0.1"

/** A port that answers, and what can be done to what is behind it. */
interface Simulator {
  readonly url: string
  readonly fail: (plan: FaultPlan) => Effect.Effect<void>
}

const make = (options: Options): Effect.Effect<Sandbox["Service"], SandboxError, Scope.Scope> =>
  Effect.gen(function* () {
    const { host = DEFAULT_HOST, ports = {} } = options
    if (!isLoopback(host)) {
      return yield* new SandboxError({
        reason: "Host",
        message: `The sandbox only listens on this machine itself (127.0.0.1, ::1, localhost), not on ${host}.`
      })
    }
    const { seed = DEFAULT_SEED, today, transactions, webhooksAnywhere } = options
    const simulation = yield* makeSimulation({ seed, today, transactions, webhooksAnywhere }).pipe(
      Effect.mapError((message) => new SandboxError({ reason: "Options", message })),
      Effect.provide(FetchHttpClient.layer)
    )
    const { connections, world } = simulation
    const journal = makeJournal()

    const start = <Caller, Refusal>(face: Face<Caller, Refusal>) => startFace(face, simulation, journal, host, ports)
    const moneykitFace = MoneyKit.makeFace(simulation)
    const plaid = yield* start(Plaid.makeFace(simulation))
    const moneykit = yield* start(moneykitFace)
    const pluggy = yield* start(Pluggy.makeFace(simulation))
    const simulators: Record<Provider, Simulator> = { plaid, moneykit, pluggy }

    return {
      urls: { plaid: plaid.url, moneykit: moneykit.url, pluggy: pluggy.url },
      credentials: CREDENTIALS,
      world,
      fail: ({ provider, ...plan }) => simulators[provider].fail(plan),
      breakConnection: (provider, id) =>
        Effect.suspend(() => {
          const connection = connections.find(provider, id)
          if (connection === undefined) return defect(`${provider} has no connection ${id}`)
          connections.break(connection)
          return Effect.void
        }),
      completeLinkSession: (token, institutionId) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) => {
          const completed = moneykitFace.completeLinkSession(token, institutionId, now)
          return Result.isSuccess(completed) ? Effect.succeed(completed.success ?? "") : defect(completed.failure)
        }),
      calls: Effect.sync(() => journal.list())
    }
  })

const startFace = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  simulation: Simulation,
  journal: Journal,
  host: string,
  ports: NonNullable<Options["ports"]>
): Effect.Effect<Simulator, SandboxError, Scope.Scope> => {
  const faults = makeFaults()
  const app = makeApp(face, faults, journal, makeControls(face, simulation, faults, journal))
  return listen(app, host, ports[face.provider] ?? 0).pipe(
    Effect.mapError((message) => new SandboxError({ reason: "Port", message })),
    Effect.map((url) => ({
      url,
      fail: (plan) =>
        Effect.suspend(() => {
          const wrong = objection(face, plan)
          if (wrong !== undefined) return defect(wrong)
          faults.plan(plan)
          return Effect.void
        })
    }))
  )
}

/** A control that names what does not exist is a mistake in the program that gives it. */
const defect = (message: string): Effect.Effect<never> => Effect.die(new Error(message))
