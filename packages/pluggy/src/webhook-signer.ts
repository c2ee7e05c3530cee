/**
 * Pluggy's part in webhooks, for the tests of an app: sends bodies along with a secret. It has the names that it has with the
 * other providers, although Pluggy signs nothing.
 *
 * ```ts
 * const test = Effect.gen(function* () {
 *   const signer = yield* WebhookSigner.make
 *   const received = yield* signer.sign({ event: "of/tomorrow", eventId: "event-1" })
 *   return yield* verify(received).pipe(Effect.provide(signer.layer))
 * })
 * ```
 */
import * as Secrets from "@bankstream/core/webhook-secret"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { knownAddresses, SECRET_HEADER, WebhookSecrets } from "./webhook-secrets.ts"

/** A webhook as an app's server gets it. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly address: string | undefined
}

/** A Pluggy that sends webhooks. */
export interface WebhookSigner {
  /** What is sent with the newest secret: a body as it is, or a value as Pluggy writes it. */
  readonly sign: (body: object) => Effect.Effect<SignedWebhook>
  /** Has a new secret, with which the next webhooks are sent. The older ones hold until they are expired. */
  readonly rotate: Effect.Effect<void>
  /** Believes no secret but the newest, from now on. */
  readonly expireOlder: Effect.Effect<void>
  /** The secrets that hold. */
  readonly layer: Layer.Layer<WebhookSecrets>
}

/** A Pluggy of one's own, with one secret. */
export const make: Effect.Effect<WebhookSigner> = /*#__PURE__*/ Effect.gen(function* () {
  const makeSecret = Effect.sync(() => Redacted.make(crypto.randomUUID()))
  let newest = yield* makeSecret
  let secrets = [newest]
  return {
    sign: (value) =>
      Effect.sync(() => ({
        headers: { "content-type": "application/json", [SECRET_HEADER]: Redacted.value(newest) },
        body: value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value)),
        address: knownAddresses[0]
      })),
    rotate: Effect.map(makeSecret, (secret) => {
      newest = secret
      secrets = [...secrets, secret]
    }),
    expireOlder: Effect.sync(() => {
      secrets = [newest]
    }),
    layer: Layer.succeed(WebhookSecrets, {
      // Those that are in force when the webhook comes; a UUID is a secret that is accepted.
      check: (incoming) =>
        Effect.suspend(() => Secrets.make({ header: SECRET_HEADER, secrets })).pipe(
          Effect.orDie,
          Effect.flatMap(({ check }) => check(incoming))
        )
    })
  }
})
