/** The sandbox as a service: three simulators in this process, each on a port of its own, or behind an `HttpClient`. */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type { RowChanges, RowDetails } from "./actions.ts"
import type { ToldAnswer } from "./answers.ts"
import { CREDENTIALS, type Credentials } from "./credentials.ts"
import type { ConnectionWanted, Control } from "./face.ts"
import type { FaultPlan } from "./faults.ts"
import { type CallRecord, makeJournal } from "./journal.ts"
import { LimitsOption } from "./limits.ts"
import { isLoopback, listen } from "./listen.ts"
import type { Receiver } from "./memory.ts"
import * as MoneyKit from "./moneykit/face.ts"
import * as Plaid from "./plaid/face.ts"
import * as Pluggy from "./pluggy/face.ts"
import type { App } from "./server.ts"
import { makeSimulation } from "./simulation.ts"
import { makeSimulator, type Simulator } from "./simulator.ts"
import type { Delivery } from "./webhooks.ts"
import type { CivilDate, Connection, Health, Provider, Transaction, World } from "./world.ts"

/** How large the sandbox's world is, and what it follows from. */
export interface WorldOptions {
  /** The same seed gives the same people, accounts, ids and tokens. 42 unless said otherwise. */
  readonly seed?: number
  /** The day on which the world begins; from there it goes on with the clock. 2026-06-30 unless said otherwise. */
  readonly today?: CivilDate
  /** How many transactions the connections have together that are there from the start. */
  readonly transactions?: number
  /**
   * Rate limits: `off` unless said otherwise, the providers' published ones (Plaid's of its sandbox), or so many calls of
   * each operation a minute.
   */
  readonly limits?: LimitsOption
}

/** Where and how large the sandbox is. */
export interface Options extends WorldOptions {
  /** An address of this machine that no other can reach. 127.0.0.1 unless said otherwise. */
  readonly host?: string
  /** Whether the address may be one that other machines reach. They can do all that you can. */
  readonly allowRemote?: boolean
  /** Whether webhooks are sent to other machines, too. Otherwise they only go to this one. */
  readonly webhooksAnywhere?: boolean
  /** 0, or left out: any free port. */
  readonly ports?: { readonly plaid?: number; readonly moneykit?: number; readonly pluggy?: number }
}

/** How large the sandbox is, and what answers the webhooks that it sends. */
export interface TestOptions extends WorldOptions {
  /** Answers the calls that are for no simulator: the webhooks of the program that is tested. */
  readonly receiver?: Receiver
}

/** Why the sandbox does not start. */
export class SandboxError extends Schema.TaggedError<SandboxError>()("SandboxError", {
  /** `Options`: no such world. `Host`: an address that others can reach. `Port`: taken, or not allowed. */
  reason: Schema.Literals(["Options", "Host", "Port"]),
  message: Schema.String
}) {}

/** A connection as it stands. */
export interface Linked {
  readonly connection: Connection
  readonly health: Health
  /** What it is reached by, beside its id: at Plaid an `access_token`. */
  readonly keys: Readonly<Record<string, string>>
}

/** Both clocks, in epoch milliseconds. */
export interface Present {
  /** The world's time: what rows go by. */
  readonly now: number
  /** The world's day. */
  readonly today: CivilDate
  /** The machine's time and what was advanced: what tokens, sessions and signatures go by. */
  readonly clock: number
}

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
    /** The faults that have not happened yet, in the order of each provider: `times` and `after` are what is left. */
    readonly faults: Effect.Effect<ReadonlyArray<FaultPlan & { readonly provider: Provider }>>
    /** Takes back the faults of a provider, or of all three. */
    readonly clearFaults: (provider?: Provider) => Effect.Effect<void>
    /**
     * What an operation answers from now on, or the next `times` times. An answer that its own schema does not take is a
     * defect, unless it is `unchecked`.
     */
    readonly answer: (answer: ToldAnswer & { readonly provider: Provider }) => Effect.Effect<void>
    /** The answers that are still to be given, in the order of each provider, with how often. */
    readonly answers: Effect.Effect<ReadonlyArray<ToldAnswer & { readonly provider: Provider }>>
    /** Takes back the answers that a provider was told, or all three. */
    readonly clearAnswers: (provider?: Provider) => Effect.Effect<void>
    /** Which rate limits hold from now on, at all three; nothing is counted yet. */
    readonly limit: (limits: LimitsOption) => Effect.Effect<void>
    /** Takes back all faults and answers, and forgets the calls. Limits, and what is in the world, stay. */
    readonly reset: Effect.Effect<void>
    /**
     * The bank stops letting the provider in: the end user must act. By the provider's own id (`item_id`, `link_id`,
     * item id). An id that is nobody's is a defect.
     */
    readonly breakConnection: (provider: Provider, id: string) => Effect.Effect<void>
    /** The end user has signed in again, and the bank is read. */
    readonly mendConnection: (provider: Provider, id: string) => Effect.Effect<void>
    /** The end user takes back the consent, at the bank. */
    readonly revokeConsent: (provider: Provider, id: string) => Effect.Effect<void>
    /** The provider reads the bank now, and not only at its next time. */
    readonly refreshConnection: (provider: Provider, id: string) => Effect.Effect<void>
    /** A product of a connection, as the provider calls it, is not ready for so long. One that is none is a defect. */
    readonly holdBack: (
      provider: Provider,
      id: string,
      product: string,
      duration: Duration.Input
    ) => Effect.Effect<void>
    /** Something happens to the rows of a connection: one comes, and another one changes. */
    readonly mutate: (provider: Provider, id: string) => Effect.Effect<void>
    /**
     * A further connection, as if somebody had just linked it. Gives its id, and what else it is reached by: at Plaid an
     * `access_token`. A bank or a person that there is not is a defect.
     */
    readonly connect: (
      provider: Provider,
      wanted: ConnectionWanted
    ) => Effect.Effect<{ readonly id: string; readonly keys: Readonly<Record<string, string>> }>
    /** Who is linked to which bank at a provider, and how it stands: from the start, or since. */
    readonly connections: (provider: Provider) => Effect.Effect<ReadonlyArray<Linked>>
    /** A row of an account, by the account's own id. What makes no row is a defect. */
    readonly createTransaction: (accountId: string, details: RowDetails) => Effect.Effect<Transaction>
    readonly changeTransaction: (provider: Provider, id: string, changes: RowChanges) => Effect.Effect<Transaction>
    readonly removeTransaction: (provider: Provider, id: string) => Effect.Effect<void>
    /**
     * The world goes on: rows come to light, are posted, corrected and removed, products get ready, tokens expire, and
     * webhooks that were not taken are sent again. It has gone on when this ends; its webhooks are on their way. A world
     * does not go on after the year 2199: to go there is a defect.
     */
    readonly advance: (duration: Duration.Input) => Effect.Effect<void>
    /** What time it is. */
    readonly time: Effect.Effect<Present>
    /** The webhooks of all three, oldest first; the last 1,000. None of them is being sent when this ends. */
    readonly deliveries: Effect.Effect<ReadonlyArray<Delivery>>
    /** Sends a webhook once more, as a delivery of its own, whose id it gives. An id that is none is a defect. */
    readonly resend: (id: string) => Effect.Effect<string>
    /**
     * What a person would do in MoneyKit's Connect: links a bank (the session's own, or any), and gives the token to
     * exchange. For a session of a link that exists, the person signs in again and there is no token: it is empty.
     */
    readonly completeLinkSession: (linkSessionToken: string, institutionId?: string) => Effect.Effect<string>
    /** Every call that was received, oldest first; the last 10,000. */
    readonly calls: Effect.Effect<ReadonlyArray<CallRecord>>
    /** Forgets them. */
    readonly clearCalls: Effect.Effect<void>
    /**
     * Any control of a provider's port, as over HTTP: for those that it alone has, such as
     * `POST /boletos/{id}/pay` with the id in its place. Gives the body of the answer; one that is not a success is a
     * defect that says why.
     */
    readonly control: (
      provider: Provider,
      route: `${Control["method"]} /${string}`,
      body?: Readonly<Record<string, unknown>>
    ) => Effect.Effect<unknown>
  }
>()("@bankstream/sandbox/Sandbox") {
  /** Starts the simulators, each on a port; they stop with the scope. */
  static readonly layer = (options: Options = {}): Layer.Layer<Sandbox, SandboxError> =>
    Layer.effect(
      Sandbox,
      Effect.gen(function* () {
        const { allowRemote = false, host = DEFAULT_HOST, ports = {}, webhooksAnywhere = false } = options
        if (!isLoopback(host)) {
          if (!allowRemote) return yield* new SandboxError({ reason: "Host", message: notRemote(host) })
          yield* Effect.logWarning(
            `The sandbox listens on ${host}: every machine that reaches this one can call it, and control it.`
          )
        }
        return yield* make(options, webhooksAnywhere, (provider, app) =>
          Effect.mapError(
            listen(app, host, ports[provider] ?? 0),
            (message) => new SandboxError({ reason: "Port", message })
          )
        )
      })
    ).pipe(Layer.provide(FetchHttpClient.layer))

  /**
   * The same simulators without sockets, for tests: the `HttpClient` of this layer is the only way to them, and leads
   * nowhere else. Under a `TestClock`, their time is the test's.
   */
  static readonly testLayer = (options: TestOptions = {}): Layer.Layer<Sandbox | HttpClient.HttpClient, SandboxError> =>
    Layer.effectContext(
      Effect.gen(function* () {
        // What is for tests alone brings effect's server along, which the command need not load.
        const { makeHttpClient } = yield* Effect.promise(() => import("./memory.ts"))
        const apps = new Map<string, App>()
        const http = makeHttpClient(apps, options.receiver)
        const sandbox = yield* make(options, true, (provider, app) =>
          Effect.sync(() => {
            const url = `https://${provider}.sandbox.test`
            apps.set(url, app)
            return url
          })
        ).pipe(Effect.provideService(HttpClient.HttpClient, http))
        return Context.make(Sandbox, sandbox).pipe(Context.add(HttpClient.HttpClient, http))
      })
    )
}

const DEFAULT_SEED = 42
const DEFAULT_HOST = "127.0.0.1"

/** Makes an app answer at a base URL, which it gives. */
type Open = (provider: Provider, app: App) => Effect.Effect<string, SandboxError, Scope.Scope>

const make = (
  options: WorldOptions,
  webhooksAnywhere: boolean,
  open: Open
): Effect.Effect<Sandbox["Service"], SandboxError, HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function* () {
    const { limits = "off", seed = DEFAULT_SEED, today, transactions } = options
    if (!isLimitsOption(limits)) return yield* new SandboxError({ reason: "Options", message: noLimits(limits) })
    const simulation = yield* makeSimulation({ seed, today, transactions, webhooksAnywhere }).pipe(
      Effect.mapError((message) => new SandboxError({ reason: "Options", message }))
    )
    const { actions, connections, time, webhooks, world } = simulation
    const on = (provider: Provider, id: string, run: (connection: Connection) => Effect.Effect<void>) =>
      Effect.suspend(() => {
        const connection = connections.find(provider, id)
        return connection === undefined ? defect(`${provider} has no connection ${id}`) : run(connection)
      })
    const journal = makeJournal()
    const moneykitFace = MoneyKit.makeFace(simulation)
    const simulators: Readonly<Record<Provider, Simulator>> = {
      plaid: makeSimulator(Plaid.makeFace(simulation), simulation, journal, limits),
      moneykit: makeSimulator(moneykitFace, simulation, journal, limits),
      pluggy: makeSimulator(Pluggy.makeFace(simulation), simulation, journal, limits)
    }
    const some = (provider?: Provider) => (provider === undefined ? Object.values(simulators) : [simulators[provider]])
    /** What all three have, with whose it is. */
    const gather = <A extends object>(list: (simulator: Simulator) => ReadonlyArray<A>) =>
      Effect.sync(() =>
        some().flatMap((simulator) =>
          list(simulator).map((one) => Object.assign({ provider: simulator.provider }, one))
        )
      )
    const clear = (what: "clearFaults" | "clearAnswers") => (provider?: Provider) =>
      Effect.sync(() => {
        for (const simulator of some(provider)) simulator[what]()
      })
    const clearCalls = Effect.sync(journal.clear)

    return {
      urls: yield* Effect.all({
        plaid: open("plaid", simulators.plaid.app),
        moneykit: open("moneykit", simulators.moneykit.app),
        pluggy: open("pluggy", simulators.pluggy.app)
      }),
      credentials: CREDENTIALS,
      world,
      fail: ({ provider, ...plan }) => orDefect(simulators[provider].fail(plan)),
      faults: gather(({ faults }) => faults()),
      clearFaults: clear("clearFaults"),
      answer: ({ provider, ...answer }) => orDefect(simulators[provider].answer(answer)),
      answers: gather(({ answers }) => answers()),
      clearAnswers: clear("clearAnswers"),
      limit: (option) =>
        Effect.suspend(() => {
          if (!isLimitsOption(option)) return defect(noLimits(option))
          for (const { limit } of some()) limit(option)
          return Effect.void
        }),
      reset: Effect.all([clear("clearFaults")(), clear("clearAnswers")(), clearCalls], { discard: true }),
      breakConnection: (provider, id) => on(provider, id, actions.break),
      mendConnection: (provider, id) => on(provider, id, actions.mend),
      revokeConsent: (provider, id) => on(provider, id, actions.revoke),
      refreshConnection: (provider, id) => on(provider, id, actions.refresh),
      holdBack: (provider, id, product, duration) =>
        on(provider, id, (connection) => {
          const wrong = simulators[provider].noProduct(product)
          return wrong === undefined
            ? actions.holdBack(connection, product, Duration.toMillis(Duration.fromInputUnsafe(duration)))
            : defect(wrong)
        }),
      mutate: (provider, id) => on(provider, id, actions.mutate),
      connect: (provider, wanted) =>
        orDefect(
          Effect.map(simulators[provider].connect(wanted), (connection) => ({
            id: connection.id,
            keys: simulators[provider].keysOf(connection)
          }))
        ),
      connections: (provider) =>
        Effect.sync(() =>
          connections.list(provider).map((connection) => ({
            connection,
            health: connections.health(connection),
            keys: simulators[provider].keysOf(connection)
          }))
        ),
      createTransaction: (accountId, details) =>
        Effect.suspend(() => {
          const account = world.accountById(accountId)
          return account === undefined
            ? defect(`there is no account ${accountId}`)
            : orDefect(actions.createRow(account, details))
        }),
      changeTransaction: (provider, id, changes) => orDefect(actions.changeRow(provider, id, changes)),
      removeTransaction: (provider, id) => orDefect(actions.removeRow(provider, id)),
      advance: (duration) => orDefect(actions.advance(Duration.toMillis(Duration.fromInputUnsafe(duration)))),
      time: Effect.sync(() => ({ now: time.now(), today: world.today, clock: time.clock() })),
      deliveries: Effect.andThen(webhooks.settle, Effect.sync(webhooks.deliveries)),
      resend: (id) =>
        Effect.flatMap(webhooks.resend(id), (again) =>
          again === undefined ? defect(`there is no delivery ${id}`) : Effect.succeed(again)
        ),
      completeLinkSession: (token, institutionId) =>
        Effect.matchEffect(moneykitFace.completeLinkSession(token, institutionId), {
          onSuccess: (exchangeable) => Effect.succeed(exchangeable ?? ""),
          onFailure: defect
        }),
      calls: Effect.sync(() => journal.list()),
      clearCalls,
      control: (provider, route, body) => orDefect(simulators[provider].control(route, body))
    }
  })

const notRemote = (host: string): string =>
  `The sandbox only listens on this machine itself (127.0.0.1, ::1, localhost), not on ${host}; allowRemote (--allow-remote) permits it.`

const isLimitsOption = Schema.is(LimitsOption)

const noLimits = (given: unknown): string =>
  `limits must be off, documented or a whole number of calls a minute, got ${String(given)}`

/** A control that names what does not exist is a mistake in the program that gives it. */
const defect = (message: string): Effect.Effect<never> => Effect.die(new Error(message))

const orDefect = <A>(action: Effect.Effect<A, string>): Effect.Effect<A> => Effect.catch(action, defect)
