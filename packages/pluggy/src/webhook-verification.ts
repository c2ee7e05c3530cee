/**
 * Pluggy's webhooks: whether one comes from Pluggy, what it says, and what there is to it.
 *
 * Nothing in a webhook is signed. What tells it from others is a secret, which Pluggy sends along in a header, and what tells
 * whether it is true is to ask Pluggy: `fetchBack` and `fetchTransactions`.
 */
import type { InvalidField } from "@bankstream/core/reason"
import type { Incoming } from "@bankstream/core/webhook"
import * as Body from "@bankstream/core/webhook-body"
import { WebhookRejected } from "@bankstream/core/webhook-rejected"
import {
  makeExhaustiveRouter,
  type MakeExhaustiveRouter,
  makeRouter,
  type MakeRouter,
  type WebhookEvent
} from "@bankstream/core/webhook-router"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import { webhookSecrets } from "./internal/webhook-secrets.ts"
import { type Webhooks, webhooks } from "./webhook-events.ts"
import type { WebhookSecrets } from "./webhook-secrets.ts"

export { fetchBack, type FetchedBack, fetchTransactions } from "./webhook-fetch-back.ts"

/** The kinds of webhooks that this version knows, as `item/updated`: `event`. A webhook for `all` gets each of them. */
export type WebhookName = keyof Webhooks

/** A webhook of a kind that this version knows; `_tag` is which. */
export type KnownWebhook = { readonly [Name in WebhookName]: WebhookOf<Name> }[WebhookName]

/** A webhook of one kind. */
export interface WebhookOf<Name extends WebhookName> extends WebhookEvent {
  readonly _tag: Name
  /** Pluggy's `eventId`: the same each time that Pluggy sends this webhook. */
  readonly dedupeKey: string
  readonly webhook: Webhooks[Name]
}

/** A webhook that this version does not know, or not like this. Believed all the same: it has the secret. */
export interface UnrecognizedWebhook extends WebhookEvent {
  readonly _tag: "Unrecognized"
  readonly event: string
  /** What is not as this version knows it; undefined when it does not know this kind at all. */
  readonly problem: InvalidField | undefined
  /** Its JSON as it came. */
  readonly webhook: Body.WebhookBody
}

/** What Pluggy had to say. */
export type PluggyWebhook = KnownWebhook | UnrecognizedWebhook

/**
 * What is done with each kind of webhook: `router({ "item/updated": (event) => …, otherwise: (event) => … })`.
 *
 * A kind without a case of its own goes to `otherwise`, and so does what is `Unrecognized`.
 */
export const router: MakeRouter<PluggyWebhook> = /*#__PURE__*/ makeRouter()

/** A router that does not compile unless it has a case for each kind of webhook, `Unrecognized` among them. */
export const exhaustiveRouter: MakeExhaustiveRouter<PluggyWebhook> = /*#__PURE__*/ makeExhaustiveRouter()

/**
 * What a webhook says, when it has the secret. Nothing of its body is read before that is certain.
 *
 * Fails as `WebhookRejected` with the `problem`. A webhook that comes twice is believed twice, with the same `dedupeKey`. Who
 * has seen the secret could have written it: nothing that matters should be done before `fetchBack` has read what it is about.
 *
 * ```ts
 * const receive = (request: Request) =>
 *   Effect.gen(function* () {
 *     const body = new Uint8Array(yield* Effect.promise(() => request.arrayBuffer()))
 *     return yield* verify({ headers: request.headers, body })
 *   })
 * ```
 */
export const verify = (incoming: Incoming): Effect.Effect<PluggyWebhook, WebhookRejected, WebhookSecrets> =>
  Effect.gen(function* () {
    const { check } = yield* webhookSecrets
    const body = yield* check(incoming)
    const webhook = Body.parse(body)
    const { event, eventId } = webhook ?? {}
    if (webhook === undefined || typeof event !== "string") {
      return yield* new WebhookRejected({ problem: "body-malformed" })
    }
    const dedupeKey = isKey(eventId) ? eventId : yield* hash(body)
    const read = Body.read<Webhooks>(webhooks, event, webhook)
    return read._tag === "Unrecognized" ? { ...read, dedupeKey, event, webhook } : { ...read, dedupeKey }
  })

/** Longer ones are none of Pluggy's, and nobody's to keep. */
const LONGEST_KEY = 256

const isKey = (eventId: unknown): eventId is string =>
  typeof eventId === "string" && eventId !== "" && eventId.length <= LONGEST_KEY

const hash = (body: Uint8Array): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new Uint8Array(body))),
    (bytes) => Hex.encode(new Uint8Array(bytes))
  )
