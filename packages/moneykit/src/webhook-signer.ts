/**
 * MoneyKit's part in webhooks, for the tests of an app: signs bodies, and gives out the keys.
 *
 * ```ts
 * const test = Effect.gen(function* () {
 *   const signer = yield* WebhookSigner.make
 *   const received = yield* signer.sign({ webhook_event: "of.tomorrow", webhook_idempotency_key: "key-1" })
 *   return yield* verify(received).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, signer.layer)))
 * })
 * ```
 */
import * as Signer from "@bankstream/core/webhook-signer"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { MoneyKit } from "./moneykit.ts"

/** A webhook as an app's server gets it. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** How a webhook is sent. */
export interface SignOptions {
  /** When it is signed, in Unix seconds; now unless given. */
  readonly iat?: number | undefined
  /** The token of its delivery; one that was not there before unless given. */
  readonly deliveryToken?: string | undefined
  /** Which attempt it is; the first one unless given. */
  readonly attempt?: number | undefined
}

/** A MoneyKit that signs webhooks. */
export interface WebhookSigner {
  /** Signs with the newest key: a body as it is, or a value as MoneyKit writes it. */
  readonly sign: (body: object, options?: SignOptions) => Effect.Effect<SignedWebhook>
  /** Has a new key, with which the next webhooks are signed. The older ones hold until they are expired. */
  readonly rotate: Effect.Effect<void>
  /** Gives out no key but the newest, from now on. */
  readonly expireOlder: Effect.Effect<void>
  /** MoneyKit's endpoint for the keys; whatever else it is asked for it answers with 404. */
  readonly httpClient: Layer.Layer<HttpClient.HttpClient>
  /** The client `MoneyKit` over that endpoint. */
  readonly layer: Layer.Layer<MoneyKit>
}

const ISSUER = "https://api.moneykit.com"

/** A MoneyKit of one's own, with one key. */
export const make: Effect.Effect<WebhookSigner> = /*#__PURE__*/ Effect.gen(function* () {
  let made = 0
  let sent = 0
  const makeKey = Effect.suspend(() => Signer.make(`webhook-key-${++made}`))
  let newest = yield* makeKey
  let keys = [newest]

  const httpClient = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.sync(() => {
        const isKeys = request.method === "GET" && url.pathname === "/.well-known/jwks.json"
        const answer = isKeys ? { keys: keys.map(({ jwk }) => jwk) } : {}
        return HttpClientResponse.fromWeb(request, Response.json(answer, { status: isKeys ? 200 : 404 }))
      })
    )
  )

  return {
    sign: (value, { attempt = 1, deliveryToken, iat } = {}) => {
      const body = value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value))
      return Effect.map(newest.sign(body, { iat, claims: { iss: ISSUER } }), (signature) => ({
        headers: {
          "content-type": "application/json",
          "moneykit-signature": signature,
          "moneykit-delivery-token": deliveryToken ?? `delivery-${++sent}`,
          "moneykit-delivery-attempt": String(attempt)
        },
        body
      }))
    },
    rotate: Effect.map(makeKey, (key) => {
      newest = key
      keys = [...keys, key]
    }),
    expireOlder: Effect.sync(() => {
      keys = [newest]
    }),
    httpClient,
    layer: Layer.provide(
      MoneyKit.layer({ clientId: "webhook-signer", clientSecret: Redacted.make("webhook-signer") }),
      httpClient
    )
  }
})
