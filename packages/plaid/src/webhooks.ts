/**
 * Plaid's webhooks: whether one comes from Plaid, and what it says.
 *
 * `verify` needs the body as it came and the header `Plaid-Verification`. The keys are fetched with
 * `webhookVerificationKeyGet` and kept by `WebhookKeys`, of which an app has one.
 *
 * @see https://plaid.com/docs/api/webhooks/webhook-verification/
 */
import type { InvalidField } from "@bankstream/core/reason"
import { type Incoming, type Signed, verify as verifySignature } from "@bankstream/core/webhook"
import * as Body from "@bankstream/core/webhook-body"
import * as Keys from "@bankstream/core/webhook-keys"
import { WebhookRejected } from "@bankstream/core/webhook-rejected"
import {
  makeExhaustiveRouter,
  type MakeExhaustiveRouter,
  makeRouter,
  type MakeRouter,
  type WebhookEvent
} from "@bankstream/core/webhook-router"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { PlaidError } from "./error.ts"
import type { Plaid } from "./plaid.ts"
import { type Webhooks, webhooks } from "./webhook-events.ts"
import { webhookVerificationKeyGet } from "./webhook-verification-key.ts"

/** The kinds of webhooks that this version knows, as `ITEM/ERROR`: `webhook_type` and `webhook_code`. */
export type WebhookName = keyof Webhooks

/** A webhook of a kind that this version knows; `_tag` is which. */
export type KnownWebhook = { readonly [Name in WebhookName]: WebhookOf<Name> }[WebhookName]

/** A webhook of one kind. */
export interface WebhookOf<Name extends WebhookName> extends WebhookEvent {
  readonly _tag: Name
  readonly webhook: Webhooks[Name]
}

/** A webhook of Plaid's that this version does not know, or not like this. Believed all the same: Plaid signed it. */
export interface UnrecognizedWebhook extends WebhookEvent {
  readonly _tag: "Unrecognized"
  readonly webhook_type: string
  readonly webhook_code: string
  /** What is not as this version knows it; undefined when it does not know this kind at all. */
  readonly problem: InvalidField | undefined
  /** Its JSON as it came. */
  readonly webhook: Body.WebhookBody
}

/** What Plaid had to say. */
export type PlaidWebhook = KnownWebhook | UnrecognizedWebhook

/**
 * What is done with each kind of webhook: `router({ "ITEM/ERROR": (event) => …, otherwise: (event) => … })`.
 *
 * A kind without a case of its own goes to `otherwise`, and so does what is `Unrecognized`.
 */
export const router: MakeRouter<PlaidWebhook> = /*#__PURE__*/ makeRouter()

/** A router that does not compile unless it has a case for each kind of webhook, `Unrecognized` among them. */
export const exhaustiveRouter: MakeExhaustiveRouter<PlaidWebhook> = /*#__PURE__*/ makeExhaustiveRouter()

/** The keys that Plaid signs webhooks with, each fetched when it is first named. */
export class WebhookKeys extends Context.Service<WebhookKeys, Keys.WebhookKeys>()("@bankstream/plaid/WebhookKeys") {
  /** Fetched by the client `Plaid`; kept as `WebhookKeyPolicy` of `@bankstream/core/webhook-keys` says. */
  static readonly layer: Layer.Layer<WebhookKeys, never, Plaid> = /*#__PURE__*/ Layer.effect(
    WebhookKeys,
    /*#__PURE__*/ Effect.suspend(() => Keys.make(fetchKey))
  )
}

/**
 * What a webhook says, when it is Plaid's. Nothing of its body is read before that is certain.
 *
 * Fails as `WebhookRejected` with the `problem`. One that `isUndecided` may be genuine: answer it with a 5xx, so that Plaid
 * sends it again. A webhook that comes twice is believed twice, with the same `dedupeKey`.
 *
 * ```ts
 * const receive = (request: Request) =>
 *   Effect.gen(function* () {
 *     const body = new Uint8Array(yield* Effect.promise(() => request.arrayBuffer()))
 *     return yield* verify({ headers: request.headers, body })
 *   })
 * ```
 */
export const verify = (incoming: Incoming): Effect.Effect<PlaidWebhook, WebhookRejected, WebhookKeys> =>
  Effect.gen(function* () {
    const signed = yield* verifySignature(yield* WebhookKeys, "plaid-verification", incoming)
    return yield* Effect.fromResult(read(signed))
  })

/** Plaid gives out one key per call. */
const fetchKey = (key_id: string): Effect.Effect<ReadonlyArray<Keys.WebhookKey>, PlaidError, Plaid> =>
  webhookVerificationKeyGet({ key_id }).pipe(
    Effect.map(({ key }) => [{ jwk: key, expiresAt: key.expired_at === null ? undefined : key.expired_at * 1000 }]),
    Effect.catchIf(
      ({ code }) => code === "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
      () => Effect.succeed([])
    )
  )

/** Reads a body that Plaid signed: as the kind that it says it is, or else as unrecognized. */
const read = ({ body, dedupeKey }: Signed): Result.Result<PlaidWebhook, WebhookRejected> => {
  const webhook = Body.parse(body)
  const { webhook_code, webhook_type } = webhook ?? {}
  if (webhook === undefined || typeof webhook_type !== "string" || typeof webhook_code !== "string") {
    return Result.fail(new WebhookRejected({ problem: "body-malformed" }))
  }
  const known = Body.read<Webhooks>(webhooks, `${webhook_type}/${webhook_code}`, webhook)
  return Result.succeed(
    known._tag === "Unrecognized"
      ? { ...known, dedupeKey, webhook_type, webhook_code, webhook }
      : { ...known, dedupeKey }
  )
}
