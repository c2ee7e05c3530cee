/** The client of Plaid: who is calling, which environment, and what its answers mean. */
import * as BaseUrl from "@bankstream/core/base-url"
import * as Client from "@bankstream/core/client"
import * as Credentials from "@bankstream/core/credentials"
import * as Secret from "@bankstream/core/secret"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import { classify, PlaidError, requestId } from "./error.ts"
import { KEY } from "./internal/service.ts"
import { quotas } from "./quotas.ts"

/** Plaid's environments: each is a host with its own secrets and its own Items. */
export type Environment = "sandbox" | "development" | "production"

/** The version of Plaid's API that this package speaks. */
const API_VERSION = "2020-09-14"

const hosts: Record<Environment, string> = {
  sandbox: "https://sandbox.plaid.com",
  // Still named in Plaid's document, although it was closed in 2024.
  development: "https://development.plaid.com",
  production: "https://production.plaid.com"
}

/** What a client of Plaid is made of. */
export interface Options {
  readonly clientId: string
  readonly secret: Redacted.Redacted
  readonly environment: Environment
  /** Another host than the environment's: a proxy, a simulator. https, or plain http on this machine. */
  readonly baseUrl?: string | undefined
}

const make = (options: Options) =>
  Client.make<PlaidError>({
    name: "plaid",
    baseUrl: options.baseUrl ?? hosts[options.environment],
    headers: { "plaid-version": API_VERSION, "plaid-client-id": options.clientId },
    credentials: () => Credentials.fixed({ "plaid-secret": options.secret }),
    classify,
    requestId,
    makeError: (failure) => new PlaidError({ ...failure, provider: "plaid" }),
    quotas: quotas[options.environment === "production" ? "production" : "sandbox"]
  })

/** The client that every operation of this package runs on. */
export class Plaid extends Context.Service<Plaid, Client.Client<PlaidError>>()(KEY) {
  /** From options. Leaves the `HttpClient` to be chosen. */
  static readonly layer = (options: Options): Layer.Layer<Plaid, never, HttpClient.HttpClient> =>
    Layer.effect(Plaid, make(options))

  /** From `PLAID_CLIENT_ID`, `PLAID_SECRET`, `PLAID_ENV` (sandbox unless set) and `PLAID_BASE_URL` (optional). */
  static readonly layerConfig: Layer.Layer<Plaid, Config.ConfigError, HttpClient.HttpClient> = Layer.effect(
    Plaid,
    Effect.flatMap(
      Config.all({
        clientId: Config.schema(Secret.Text, "PLAID_CLIENT_ID"),
        secret: Secret.setting("PLAID_SECRET"),
        environment: Config.Literals(["sandbox", "development", "production"], "PLAID_ENV").pipe(
          Config.withDefault("sandbox" as const)
        ),
        baseUrl: BaseUrl.setting("PLAID_BASE_URL")
      }),
      make
    )
  )

  /** `layerConfig` over the runtime's own `fetch`. */
  static readonly layerFetch: Layer.Layer<Plaid, Config.ConfigError> = Layer.provide(
    Plaid.layerConfig,
    FetchHttpClient.layer
  )
}
