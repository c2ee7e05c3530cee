/** The client of MoneyKit: who is calling, how that is proved, and what its answers mean. */
import * as BaseUrl from "@bankstream/core/base-url"
import * as Client from "@bankstream/core/client"
import * as Credentials from "@bankstream/core/credentials"
import * as Secret from "@bankstream/core/secret"
import * as Clock from "effect/Clock"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { createAccessToken } from "./auth.ts"
import { classify, MoneyKitError } from "./error.ts"
import { KEY } from "./internal/service.ts"
import { quotas } from "./quotas.ts"

/**
 * How calls prove who is calling: with the client's id and secret in the headers of each, or with a bearer token that
 * is exchanged for them, kept until shortly before it expires, and renewed once when it is refused early.
 */
export type Authentication = "headers" | "token"

/** The version of MoneyKit's API that this package speaks. */
const API_VERSION = "2023-02-18"

/** One host for sandbox and live: the client's id and secret tell which of them is meant. */
const HOST = "https://api.moneykit.com"

/** What a client of MoneyKit is made of. */
export interface Options {
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted
  /** `headers` unless said otherwise. */
  readonly authentication?: Authentication | undefined
  /** Another host than MoneyKit's: a proxy, a simulator. https, or plain http on this machine. */
  readonly baseUrl?: string | undefined
}

const make = (options: Options) =>
  Client.make<MoneyKitError>({
    name: "moneykit",
    baseUrl: options.baseUrl ?? HOST,
    headers: { "moneykit-version": API_VERSION },
    credentials: (anonymous) =>
      options.authentication === "token"
        ? Credentials.exchanged(exchange(anonymous, options))
        : Credentials.fixed({
            "x-client-id": Redacted.make(options.clientId),
            "x-client-secret": options.clientSecret
          }),
    classify,
    // MoneyKit documents no id of a request.
    requestId: () => undefined,
    makeError: ({ type: linkErrorCode, ...failure }) =>
      new MoneyKitError({ ...failure, provider: "moneykit", linkErrorCode }),
    quotas: quotas.all
  })

const exchange = (anonymous: Client.Client<MoneyKitError>, options: Options) =>
  Effect.gen(function* () {
    // Counted from before the call, so that the time it takes is not added to the token's life.
    const asked = yield* Clock.currentTimeMillis
    const { value } = yield* anonymous.call(createAccessToken, {
      grant_type: "client_credentials",
      client_id: options.clientId,
      client_secret: Redacted.value(options.clientSecret)
    })
    return {
      headers: { authorization: Redacted.make(`Bearer ${value.access_token}`) },
      expiresAt: asked + value.expires_in * 1_000
    }
  })

/** The client that every operation of this package runs on. */
export class MoneyKit extends Context.Service<MoneyKit, Client.Client<MoneyKitError>>()(KEY) {
  /** From options. Leaves the `HttpClient` to be chosen. */
  static readonly layer = (options: Options): Layer.Layer<MoneyKit, never, HttpClient.HttpClient> =>
    Layer.effect(MoneyKit, make(options))

  /** From `MONEYKIT_CLIENT_ID`, `MONEYKIT_CLIENT_SECRET` and `MONEYKIT_BASE_URL` (optional). */
  static readonly layerConfig: Layer.Layer<MoneyKit, Config.ConfigError, HttpClient.HttpClient> = Layer.effect(
    MoneyKit,
    Effect.flatMap(
      Config.all({
        clientId: Config.schema(Secret.Text, "MONEYKIT_CLIENT_ID"),
        clientSecret: Secret.setting("MONEYKIT_CLIENT_SECRET"),
        baseUrl: BaseUrl.setting("MONEYKIT_BASE_URL")
      }),
      make
    )
  )

  /** `layerConfig` over the runtime's own `fetch`. */
  static readonly layerFetch: Layer.Layer<MoneyKit, Config.ConfigError> = Layer.provide(
    MoneyKit.layerConfig,
    FetchHttpClient.layer
  )
}
