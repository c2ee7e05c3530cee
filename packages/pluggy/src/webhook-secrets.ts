/**
 * The secrets that Pluggy's webhooks are believed by: Pluggy sends along what `headers` of `webhooksCreate` says.
 *
 * Webhooks that go to the `webhookUrl` of an Item or of a connect token have no such headers, and are not believed.
 */
import * as Secrets from "@bankstream/core/webhook-secret"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { KEY } from "./internal/webhook-secrets.ts"

/** The header that the secret comes in, unless another one is named. */
export const SECRET_HEADER = "x-webhook-secret"

/**
 * Where Pluggy has said that it sends webhooks from: the first one by its newer guides, the other one by older ones. Since it
 * may be another one tomorrow, this is nothing to hold webhooks to unless somebody looks after it.
 */
export const knownAddresses: ReadonlyArray<string> = ["52.67.145.81", "177.71.238.212"]

/** What a webhook has to carry. */
export interface WebhookSecretOptions {
  /** Secrets of 16 characters or more. Two, while one takes the place of the other: the webhooks are changed in between. */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** The header that the secret comes in, as `headers` of `webhooksCreate` names it; `SECRET_HEADER` unless given. */
  readonly header?: string | undefined
  /**
   * Where webhooks have to come from: addresses, or ranges of them (`10.0.0.0/8`). Behind a proxy it is the proxy that they
   * come from, unless `address` of what `verify` is given says otherwise.
   */
  readonly addresses?: ReadonlyArray<string> | undefined
}

const make = (
  name: string,
  { header = SECRET_HEADER, ...options }: WebhookSecretOptions
): Effect.Effect<Secrets.WebhookSecrets, Config.ConfigError> =>
  Effect.mapError(Secrets.make({ header, ...options }), (expected) => {
    const issue = new SchemaIssue.InvalidValue({ message: `Expected ${expected}` })
    return new Config.ConfigError(new Schema.SchemaError(new SchemaIssue.Pointer([name], issue)))
  })

/** The secrets that Pluggy's webhooks are believed by. */
export class WebhookSecrets extends Context.Service<WebhookSecrets, Secrets.WebhookSecrets>()(KEY) {
  /** From options. */
  static readonly layer = (options: WebhookSecretOptions): Layer.Layer<WebhookSecrets, Config.ConfigError> =>
    Layer.effect(WebhookSecrets, make("webhookSecrets", options))

  /** From `PLUGGY_WEBHOOK_SECRET`: a secret, or several with commas between them. */
  static readonly layerConfig: Layer.Layer<WebhookSecrets, Config.ConfigError> = Layer.effect(
    WebhookSecrets,
    Effect.flatMap(Config.schema(Schema.String, "PLUGGY_WEBHOOK_SECRET"), (text) =>
      make("PLUGGY_WEBHOOK_SECRET", { secrets: text.split(",").map((secret) => Redacted.make(secret.trim())) })
    )
  )
}
