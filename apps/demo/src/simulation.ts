/** The sandbox in this process, on a tour of what goes wrong in real life: three faults, and a login that breaks. */
import type { Retried } from "@bankstream/core/retry"
import { MoneyKit } from "@bankstream/moneykit"
import { createLinkSession, exchangeToken } from "@bankstream/moneykit/link-session"
import { getTransactions } from "@bankstream/moneykit/links"
import * as MoneyKitNode from "@bankstream/moneykit/node"
import { Plaid } from "@bankstream/plaid"
import * as PlaidNode from "@bankstream/plaid/node"
import { transactionsGet } from "@bankstream/plaid/transactions"
import { Pluggy } from "@bankstream/pluggy"
import * as PluggyNode from "@bankstream/pluggy/node"
import { transactionsListByCursor } from "@bankstream/pluggy/transactions"
import { type FaultPlan, Sandbox, type SandboxError } from "@bankstream/sandbox"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { openLink } from "./connect/moneykit.ts"
import { connectPlaid } from "./connect/plaid.ts"
import { connectPluggy } from "./connect/pluggy.ts"
import type { Sources } from "./hosts.ts"
import type { Provider, Source } from "./model.ts"

/** A fault that a provider answers with on purpose. */
export interface Injected {
  readonly plan: FaultPlan & { readonly provider: Provider }
  /** What its caller meets. */
  readonly what: string
  /** The retry that shows that it was met. */
  readonly reason: Retried["reason"]
}

export interface Simulation extends Sources {
  readonly injected: ReadonlyArray<Injected>
}

const SEED = 42

/** Enough for several pages of each connection. */
const TRANSACTIONS = 60_000

const faults: Readonly<Record<Provider, Injected>> = {
  plaid: {
    plan: {
      provider: "plaid",
      operation: transactionsGet.id,
      fault: { _tag: "Status", status: 429, headers: { "retry-after": "1" } }
    },
    what: "429 Too Many Requests with Retry-After: 1",
    reason: "RateLimited"
  },
  moneykit: {
    plan: { provider: "moneykit", operation: getTransactions.id, fault: { _tag: "Status", status: 503 } },
    what: "503 Service Unavailable",
    reason: "ProviderUnavailable"
  },
  pluggy: {
    // In the middle: every account has a first page.
    plan: { provider: "pluggy", operation: transactionsListByCursor.id, fault: { _tag: "ExpireToken" }, after: 1 },
    what: "an API key that expired early",
    reason: "Unauthenticated"
  }
}

/** Starts the sandbox; it stops with the scope. The first provider gets a second connection, which then needs its user. */
export const openSimulation = (
  providers: ReadonlyArray<Provider>,
  transactions = TRANSACTIONS
): Effect.Effect<Simulation, SandboxError, Scope.Scope> =>
  Effect.gen(function* () {
    const sandbox = Context.get(yield* Layer.build(Sandbox.layer({ seed: SEED, transactions })), Sandbox)
    const sources = yield* Effect.forEach(providers, (provider, index) => {
      const connections = open[provider](sandbox, index === 0 ? 2 : 1)
      return Effect.map(connections, (all) => ({ provider, connections: withSecondBroken(sandbox, all) }))
    })
    const injected = providers.map((provider) => faults[provider])
    for (const { plan } of injected) yield* sandbox.fail(plan)
    return { sources, today: sandbox.world.today, injected }
  })

type Simulators = Sandbox["Service"]

const withSecondBroken = (sandbox: Simulators, connections: Source["connections"]): Source["connections"] =>
  connections.pipe(
    Stream.zipWithIndex,
    Stream.tap(([{ id, provider }, index]) => (index === 1 ? sandbox.breakConnection(provider, id) : Effect.void)),
    Stream.map(([connection]) => connection)
  )

/** Opens a provider's simulator, for so many connections. */
type Open = (sandbox: Simulators, count: number) => Effect.Effect<Source["connections"], never, Scope.Scope>

const open: Readonly<Record<Provider, Open>> = {
  plaid: ({ credentials, urls }, count) => {
    const { clientId, secret } = credentials.plaid
    const options = { clientId, secret: Redacted.make(secret), environment: "sandbox", baseUrl: urls.plaid } as const
    const client = Layer.build(Layer.provide(Plaid.layer(options), PlaidNode.layerHttpClient))
    return Effect.map(client, (plaid) => Stream.provide(connectPlaid(count), plaid))
  },
  moneykit: ({ completeLinkSession, credentials, urls }, count) => {
    const { clientId, clientSecret } = credentials.moneykit
    const options = { clientId, clientSecret: Redacted.make(clientSecret), baseUrl: urls.moneykit }
    const client = Layer.build(Layer.provide(MoneyKit.layer(options), MoneyKitNode.layerHttpClient))
    // What a person would do in Connect, between the making of a session and the exchange of its token.
    const link = Effect.gen(function* () {
      const { link_session_token } = yield* createLinkSession({
        customer_user: { id: "demo-user" },
        redirect_uri: "https://bankstream.example/linked"
      })
      const exchangeable_token = yield* completeLinkSession(link_session_token)
      const exchanged = yield* exchangeToken({ exchangeable_token })
      return yield* openLink(exchanged.link.link_id)
    })
    return Effect.map(client, (moneykit) =>
      Stream.range(1, count).pipe(
        Stream.mapEffect(() => link),
        Stream.filter((connection) => connection !== undefined),
        Stream.provide(moneykit)
      )
    )
  },
  pluggy: ({ credentials, urls }, count) => {
    const { clientId, clientSecret } = credentials.pluggy
    const options = { clientId, clientSecret: Redacted.make(clientSecret), baseUrl: urls.pluggy }
    const client = Layer.build(Layer.provide(Pluggy.layer(options), PluggyNode.layerHttpClient))
    return Effect.map(client, (pluggy) => Stream.provide(connectPluggy(count), pluggy))
  }
}
