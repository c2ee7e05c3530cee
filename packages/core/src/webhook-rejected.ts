/** Why a webhook was not believed. */
import * as Schema from "effect/Schema"

const explanations = {
  "header-missing": "The header with the signature or the secret is missing.",
  "header-repeated": "The header with the signature or the secret came more than once.",
  "header-too-long": "The header with the signature or the secret is longer than any that the provider sends.",
  "body-too-long": "The body is longer than webhooks may be here.",
  "not-a-jws": "The header with the signature is no compact JWS.",
  algorithm: "The signature is not of the one algorithm that is accepted, ES256.",
  "key-unknown":
    "The provider has no key of the id that the signature names. Check that the credentials are of the webhook's environment.",
  "key-expired": "The key that the signature names has expired.",
  "key-unusable": "The key that the signature names is none for ES256.",
  "key-unavailable": "The key that the signature names could not be fetched now. Have the webhook sent again.",
  signature: "The signature does not fit what it is said to sign.",
  claims: "What was signed does not say when, and what of.",
  stale: "The signature is too old. Check this machine's clock.",
  future: "The signature is from the future. Check this machine's clock.",
  "body-mismatch": "The body is not the one that was signed. Give it as it came, byte for byte.",
  "body-malformed": "It is the provider's, but its body is not what the provider's contract says.",
  secret: "The header has none of the secrets that are accepted.",
  address: "It was not sent from an address that is accepted."
} as const

/** What is wrong with a webhook, for programs. */
export type WebhookProblem = keyof typeof explanations

/** What is wrong with a webhook, for programs. */
export const WebhookProblem: Schema.Codec<WebhookProblem> = /*#__PURE__*/ Schema.suspend(() =>
  // Object.keys forgets which keys they are; they are those of the table.
  Schema.Literals(Object.keys(explanations) as ReadonlyArray<WebhookProblem>)
)

/**
 * A webhook that is not believed. It holds nothing of what came: no header, no body, no id of a key.
 *
 * `cause` is the failure of the call that should have fetched the key, with `key-unavailable` alone.
 */
export class WebhookRejected extends Schema.TaggedError<WebhookRejected>()("WebhookRejected", {
  problem: WebhookProblem,
  cause: Schema.optionalKey(Schema.Unknown)
}) {
  override get message(): string {
    return explanations[this.problem]
  }

  /** It may be genuine all the same: it is to be answered with a 5xx, so that the provider sends it again. */
  get isUndecided(): boolean {
    return this.problem === "key-unavailable"
  }
}
