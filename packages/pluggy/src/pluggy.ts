/** The client of Pluggy: who is calling, how that is proved, and what its answers mean. */
import * as BaseUrl from "@bankstream/core/base-url"
import * as Client from "@bankstream/core/client"
import * as Credentials from "@bankstream/core/credentials"
import { uuid } from "@bankstream/core/format"
import * as Secret from "@bankstream/core/secret"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type { PluggyError } from "./error.ts"
import { exchange } from "./internal/api-key.ts"
import { HOST, provider } from "./internal/provider.ts"
import { KEY } from "./internal/service.ts"
import { quotas } from "./quotas.ts"

/** The hosts of the modules `enrichment` and `insights`. */
const HOSTS = { enrichment: "https://enrichment-api.pluggy.ai", insights: "https://insights-api.pluggy.ai" }

/**
 * Where each host's calls go. What stands in for Pluggy stands in for all of its hosts, unless it says otherwise: its
 * keys are nothing for Pluggy, and a proxy's caller does not want to be seen elsewhere.
 */
const hostsOf = ({ baseUrl, hosts = {} }: Pick<Options, "baseUrl" | "hosts">) => ({
  enrichment: hosts.enrichment ?? baseUrl ?? HOSTS.enrichment,
  insights: hosts.insights ?? baseUrl ?? HOSTS.insights
})

/** What a client of Pluggy is made of. */
export interface Options {
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted
  /** Another host than Pluggy's: a proxy, a simulator. https, or plain http on this machine. */
  readonly baseUrl?: string | undefined
  /** The same for the hosts of enrichment and insights; where it is not given, `baseUrl` stands in for them, too. */
  readonly hosts?: { readonly enrichment?: string | undefined; readonly insights?: string | undefined } | undefined
}

const make = (options: Options) =>
  Client.make<PluggyError>({
    ...provider,
    baseUrl: options.baseUrl ?? HOST,
    hosts: hostsOf(options),
    credentials: (anonymous) => Credentials.exchanged(exchange(anonymous, options)),
    quotas: quotas.production
  })

/** The client that every operation of this package runs on. */
export class Pluggy extends Context.Service<Pluggy, Client.Client<PluggyError>>()(KEY) {
  /** From options. Leaves the `HttpClient` to be chosen. */
  static readonly layer = (options: Options): Layer.Layer<Pluggy, never, HttpClient.HttpClient> =>
    Layer.effect(Pluggy, make(options))

  /** From `PLUGGY_CLIENT_ID` (a UUID), `PLUGGY_CLIENT_SECRET` and `PLUGGY_BASE_URL` (optional). */
  static readonly layerConfig: Layer.Layer<Pluggy, Config.ConfigError, HttpClient.HttpClient> = Layer.effect(
    Pluggy,
    Effect.flatMap(
      Config.all({
        clientId: Config.schema(uuid, "PLUGGY_CLIENT_ID"),
        clientSecret: Secret.setting("PLUGGY_CLIENT_SECRET"),
        baseUrl: BaseUrl.setting("PLUGGY_BASE_URL")
      }),
      make
    )
  )

  /** `layerConfig` over the runtime's own `fetch`. */
  static readonly layerFetch: Layer.Layer<Pluggy, Config.ConfigError> = Layer.provide(
    Pluggy.layerConfig,
    FetchHttpClient.layer
  )
}
