/** The simulators with Bankstream's own clients on them, over real sockets, and a way to send what no client would. */
import { MoneyKit } from "@bankstream/moneykit"
import { Plaid } from "@bankstream/plaid"
import { Pluggy } from "@bankstream/pluggy"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { type Options, Sandbox, type SandboxError, type TestOptions } from "../src/sandbox.ts"
import type { Account, Connection, Provider, World } from "../src/world.ts"

export type Clients = Plaid | MoneyKit | Pluggy

/** The clients, with the credentials that the simulators accept. */
const clients: Layer.Layer<Clients, never, Sandbox | HttpClient.HttpClient> = Layer.unwrap(
  Effect.map(Sandbox, ({ credentials, urls }) =>
    Layer.mergeAll(
      Plaid.layer({
        clientId: credentials.plaid.clientId,
        secret: Redacted.make(credentials.plaid.secret),
        // The larger quotas: a test must not wait for its turn.
        environment: "production",
        baseUrl: urls.plaid
      }),
      MoneyKit.layer({
        clientId: credentials.moneykit.clientId,
        clientSecret: Redacted.make(credentials.moneykit.clientSecret),
        authentication: "token",
        baseUrl: urls.moneykit
      }),
      Pluggy.layer({
        clientId: credentials.pluggy.clientId,
        clientSecret: Redacted.make(credentials.pluggy.clientSecret),
        baseUrl: urls.pluggy
      })
    )
  )
)

/** A sandbox of its own, and clients on it. */
export const simulators = (options?: Options): Layer.Layer<Sandbox | Clients, SandboxError> =>
  Layer.provideMerge(Layer.provide(clients, FetchHttpClient.layer), Sandbox.layer(options))

/** The same without sockets. */
export const inMemory = (options?: TestOptions): Layer.Layer<Sandbox | Clients | HttpClient.HttpClient, SandboxError> =>
  Layer.provideMerge(clients, Sandbox.testLayer(options))

// ------------------------------------------------------------------------------------------------ raw HTTP

export interface RawRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON, a string as it is. */
  readonly body?: unknown
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  /** Parsed where it is JSON. */
  readonly body: unknown
}

/** Sends a request to a provider's port as it is, without any client of ours in between. */
export const raw = (
  provider: Provider,
  path: string,
  { body, headers = {}, method = body === undefined ? "GET" : "POST" }: RawRequest = {}
): Effect.Effect<RawAnswer, never, Sandbox> =>
  Effect.flatMap(Sandbox, ({ urls }) =>
    Effect.promise(async () => {
      const response = await fetch(urls[provider] + path, {
        method,
        headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
      })
      const text = await response.text()
      const isJson = response.headers.get("content-type")?.startsWith("application/json") === true
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text !== "" ? JSON.parse(text) : text
      }
    })
  )

/** The same with Plaid's credentials. */
export const rawPlaid = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  Effect.flatMap(Sandbox, ({ credentials }) =>
    raw("plaid", path, {
      body,
      headers: {
        "plaid-client-id": credentials.plaid.clientId,
        "plaid-secret": credentials.plaid.secret,
        ...headers
      }
    })
  )

/** The same with MoneyKit's. */
export const rawMoneyKit = (path: string, request: RawRequest = {}) =>
  Effect.flatMap(Sandbox, ({ credentials }) =>
    raw("moneykit", path, {
      ...request,
      headers: {
        "x-client-id": credentials.moneykit.clientId,
        "x-client-secret": credentials.moneykit.clientSecret,
        ...request.headers
      }
    })
  )

/** A key of Pluggy's. */
export const apiKey: Effect.Effect<string, never, Sandbox> = Effect.flatMap(Sandbox, ({ credentials }) =>
  Effect.map(raw("pluggy", "/auth", { body: credentials.pluggy }), ({ body }) => textAt(body, "apiKey"))
)

/** The same with a key of Pluggy's. */
export const rawPluggy = (path: string, request: RawRequest = {}) =>
  Effect.flatMap(apiKey, (key) =>
    raw("pluggy", path, { ...request, headers: { "x-api-key": key, ...request.headers } })
  )

/** A text in a body; fails the test when it is none. */
export const textAt = (body: unknown, name: string): string => {
  const value = typeof body === "object" && body !== null && name in body ? Object.entries(body) : []
  const found = value.find(([key]) => key === name)?.[1]
  if (typeof found !== "string") throw new Error(`no ${name} in the answer`)
  return found
}

// ------------------------------------------------------------------------------------------------ the world

/** The connection of a provider that is there from the start, and has so and so many accounts; the busiest one. */
export const busiest = (world: World, provider: Provider): Connection => {
  const [found] = world.connections.filter((connection) => connection.provider === provider)
  if (found === undefined) throw new Error(`no connection of ${provider}`)
  return found
}

/** A connection of a provider that needs its user. */
export const troubled = (world: World, provider: Provider): Connection => {
  const found = world.connections.find((one) => one.provider === provider && one.health !== "healthy")
  if (found === undefined) throw new Error(`no troubled connection of ${provider}`)
  return found
}

/** The ids of all rows of some accounts, sorted: what a reader of every page must have seen, each once. */
export const idsOf = (world: World, accounts: ReadonlyArray<Account>): ReadonlyArray<string> =>
  world
    .listTransactions(accounts, { offset: 0, limit: Number.MAX_SAFE_INTEGER, order: "oldest_first" })
    .map(({ id }) => id)
    .toSorted()

/** The account of a connection with this type. */
export const accountOf = (connection: Connection, type: Account["type"]): Account => {
  const found = connection.accounts.find((account) => account.type === type)
  if (found === undefined) throw new Error(`${connection.id} has no ${type}`)
  return found
}
