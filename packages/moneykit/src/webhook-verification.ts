/**
 * MoneyKit's webhooks: whether one comes from MoneyKit, and what it says.
 *
 * `verify` needs the body as it came and the header `MoneyKit-Signature`. The keys are fetched with `getWellKnownJwks` and kept
 * by `WebhookKeys`, of which an app has one.
 */
import type { PublicJwk } from "@bankstream/core/jws"
import type { InvalidField } from "@bankstream/core/reason"
import { type Incoming, type IncomingHeaders, valuesOf, verify as verifySignature } from "@bankstream/core/webhook"
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
import type { MoneyKitError } from "./error.ts"
import type { MoneyKit } from "./moneykit.ts"
import { type Webhooks, webhooks } from "./webhook-events.ts"
import { getWellKnownJwks } from "./well-known.ts"

/** The kinds of webhooks that this version knows, as `link.state_changed`: `webhook_event`. */
export type WebhookName = keyof Webhooks

/** A webhook of a kind that this version knows; `_tag` is which. */
export type KnownWebhook = { readonly [Name in WebhookName]: WebhookOf<Name> }[WebhookName]

/** A webhook of one kind. */
export interface WebhookOf<Name extends WebhookName> extends WebhookEvent {
  readonly _tag: Name
  /** MoneyKit's idempotency key: the same each time that MoneyKit sends this webhook. */
  readonly dedupeKey: string
  readonly webhook: Webhooks[Name]
  readonly delivery: WebhookDelivery
}

/** A webhook of MoneyKit's that this version does not know, or not like this. Believed all the same: MoneyKit signed it. */
export interface UnrecognizedWebhook extends WebhookEvent {
  readonly _tag: "Unrecognized"
  readonly webhook_event: string
  /** What is not as this version knows it; undefined when it does not know this kind at all. */
  readonly problem: InvalidField | undefined
  /** Its JSON as it came. */
  readonly webhook: Body.WebhookBody
  readonly delivery: WebhookDelivery
}

/**
 * Which sending of a webhook this is: for logs, and for MoneyKit's support. It stands in headers, which are not signed, so
 * nothing is to be decided by it.
 */
export interface WebhookDelivery {
  /** Names the delivery; `triggerTestLinkWebhookEvent` answers it. */
  readonly token: string | undefined
  /** How many times it was tried. */
  readonly attempt: number | undefined
}

/** What MoneyKit had to say. */
export type MoneyKitWebhook = KnownWebhook | UnrecognizedWebhook

/**
 * What is done with each kind of webhook: `router({ "link.state_changed": (event) => …, otherwise: (event) => … })`.
 *
 * A kind without a case of its own goes to `otherwise`, and so does what is `Unrecognized`.
 */
export const router: MakeRouter<MoneyKitWebhook> = /*#__PURE__*/ makeRouter()

/** A router that does not compile unless it has a case for each kind of webhook, `Unrecognized` among them. */
export const exhaustiveRouter: MakeExhaustiveRouter<MoneyKitWebhook> = /*#__PURE__*/ makeExhaustiveRouter()

/** The keys that MoneyKit signs webhooks with, fetched when one is first named. */
export class WebhookKeys extends Context.Service<WebhookKeys, Keys.WebhookKeys>()("@bankstream/moneykit/WebhookKeys") {
  /** Fetched by the client `MoneyKit`; kept as `WebhookKeyPolicy` of `@bankstream/core/webhook-keys` says. */
  static readonly layer: Layer.Layer<WebhookKeys, never, MoneyKit> = /*#__PURE__*/ Layer.effect(
    WebhookKeys,
    /*#__PURE__*/ Effect.suspend(() => Keys.make(() => fetchKeys))
  )
}

/**
 * What a webhook says, when it is MoneyKit's. Nothing of its body is read before that is certain.
 *
 * Fails as `WebhookRejected` with the `problem`. One that `isUndecided` may be genuine: answer it with a 5xx, so that MoneyKit
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
export const verify = (incoming: Incoming): Effect.Effect<MoneyKitWebhook, WebhookRejected, WebhookKeys> =>
  Effect.gen(function* () {
    const signed = yield* verifySignature(yield* WebhookKeys, "moneykit-signature", incoming)
    const webhook = Body.parse(signed.body)
    const { webhook_event, webhook_idempotency_key: key } = webhook ?? {}
    if (webhook === undefined || typeof webhook_event !== "string") {
      return yield* new WebhookRejected({ problem: "body-malformed" })
    }
    const delivery = deliveryOf(incoming.headers)
    // What is of no known kind may have no key; that of its signature serves, unless MoneyKit signs anew to send again.
    const dedupeKey = typeof key === "string" && key !== "" ? key : signed.dedupeKey
    const read = Body.read<Webhooks>(webhooks, webhook_event, webhook)
    return read._tag === "Unrecognized"
      ? { ...read, dedupeKey, webhook_event, webhook, delivery }
      : { ...read, dedupeKey, delivery }
  })

/** The keys that are for signatures; MoneyKit gives out all that are in use at once. */
const fetchKeys: Effect.Effect<ReadonlyArray<Keys.WebhookKey>, MoneyKitError, MoneyKit> = /*#__PURE__*/ Effect.suspend(
  () =>
    Effect.map(getWellKnownJwks({}), ({ keys }) =>
      keys
        .filter((key) => (key["use"] ?? "sig") === "sig")
        .map((key) => ({ jwk: publicJwkOf(key), expiresAt: undefined }))
    )
)

/** What is no text is none of a key that could be used, and is found out where it is imported. */
const publicJwkOf = (jwk: Readonly<Record<string, unknown>>): PublicJwk => {
  const text = (name: string): string => {
    const value = jwk[name]
    return typeof value === "string" ? value : ""
  }
  return {
    kid: text("kid"),
    kty: text("kty"),
    crv: text("crv"),
    x: text("x"),
    y: text("y"),
    ...(jwk["alg"] === undefined ? {} : { alg: text("alg") })
  }
}

/** Longer ones are none of MoneyKit's, and nobody's to keep. */
const LONGEST_TOKEN = 256

const deliveryOf = (headers: IncomingHeaders): WebhookDelivery => {
  const only = (name: string): string | undefined => {
    const [value, ...others] = valuesOf(headers, name)
    return others.length > 0 || value === "" ? undefined : value
  }
  const token = only("moneykit-delivery-token")
  const attempt = only("moneykit-delivery-attempt")
  return {
    token: token !== undefined && token.length <= LONGEST_TOKEN ? token : undefined,
    attempt: attempt !== undefined && /^\d{1,9}$/.test(attempt) ? Number(attempt) : undefined
  }
}
