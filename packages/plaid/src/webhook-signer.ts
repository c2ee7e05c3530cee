/**
 * Plaid's part in webhooks, for the tests of an app: signs bodies, and gives out the keys.
 *
 * ```ts
 * const test = Effect.gen(function* () {
 *   const signer = yield* WebhookSigner.make
 *   const received = yield* signer.sign({ webhook_type: "ITEM", webhook_code: "OF_TOMORROW" })
 *   return yield* verify(received).pipe(Effect.provide(Layer.provide(WebhookKeys.layer, signer.layer)))
 * })
 * ```
 */
import * as Signer from "@bankstream/core/webhook-signer"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { Plaid } from "./plaid.ts"

/** A webhook as an app's server gets it. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** A Plaid that signs webhooks. */
export interface WebhookSigner {
  /** Signs with the newest key: a body as it is, or a value as Plaid writes it. `iat` (Unix seconds) is now unless given. */
  readonly sign: (body: object, options?: { readonly iat?: number | undefined }) => Effect.Effect<SignedWebhook>
  /** Has a new key, with which the next webhooks are signed. The older ones hold until they are expired. */
  readonly rotate: Effect.Effect<void>
  /** Expires all keys but the newest, now. */
  readonly expireOlder: Effect.Effect<void>
  /** Plaid's endpoint for the keys; whatever else it is asked for it answers with 404. */
  readonly httpClient: Layer.Layer<HttpClient.HttpClient>
  /** The client `Plaid` over that endpoint. */
  readonly layer: Layer.Layer<Plaid>
}

interface Key {
  readonly signer: Signer.WebhookSigner
  readonly createdAt: number
  expiredAt: number | null
}

const isKeyRequest = /*#__PURE__*/ Schema.is(/*#__PURE__*/ Schema.Struct({ key_id: Schema.String }))

/** A Plaid of one's own, with one key. */
export const make: Effect.Effect<WebhookSigner> = /*#__PURE__*/ Effect.gen(function* () {
  const keys: Array<Key> = []
  const now = Effect.map(Clock.currentTimeMillis, (millis) => Math.floor(millis / 1000))
  const addKey = Effect.gen(function* () {
    const signer = yield* Signer.make(`webhook-key-${keys.length + 1}`)
    const key: Key = { signer, createdAt: yield* now, expiredAt: null }
    keys.push(key)
    return key
  })
  let newest = yield* addKey

  const answer = (path: string, request: unknown): Response => {
    const request_id = "webhook-signer"
    if (path !== "/webhook_verification_key/get") return Response.json({}, { status: 404 })
    const key = keys.find(({ signer }) => isKeyRequest(request) && signer.jwk.kid === request.key_id)
    if (key === undefined) {
      const error = { error_type: "INVALID_INPUT", error_code: "INVALID_WEBHOOK_VERIFICATION_KEY_ID", request_id }
      return Response.json({ ...error, error_message: "no such key", display_message: null }, { status: 400 })
    }
    const { createdAt, expiredAt, signer } = key
    return Response.json({ key: { ...signer.jwk, created_at: createdAt, expired_at: expiredAt }, request_id })
  }

  const httpClient = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.sync(() => {
        const { body } = request
        const sent: unknown = body._tag === "Uint8Array" ? JSON.parse(new TextDecoder().decode(body.body)) : undefined
        return HttpClientResponse.fromWeb(request, answer(url.pathname, sent))
      })
    )
  )

  return {
    sign: (value, options) => {
      const body = value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value, undefined, 2))
      return Effect.map(newest.signer.sign(body, options), (signature) => ({
        headers: { "content-type": "application/json", "plaid-verification": signature },
        body
      }))
    },
    rotate: Effect.map(addKey, (key) => {
      newest = key
    }),
    expireOlder: Effect.map(now, (time) => {
      for (const key of keys) if (key !== newest) key.expiredAt = time
    }),
    httpClient,
    layer: Layer.provide(
      Plaid.layer({ clientId: "webhook-signer", secret: Redacted.make("webhook-signer"), environment: "sandbox" }),
      httpClient
    )
  }
})
