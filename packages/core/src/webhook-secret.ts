/**
 * Whether a webhook comes from the provider, where the provider signs nothing: it sends along a secret of the app's own.
 *
 * Such a secret says nothing of the body, nor of when it was sent: whoever has seen one webhook could send others. So it is
 * to be asked of the provider what a webhook tells of, before anything is done that matters.
 */
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { parseRange } from "./address.ts"
import { isSame } from "./constant-time.ts"
import { headerOf, type Incoming, WebhookLimits } from "./webhook.ts"
import { WebhookRejected } from "./webhook-rejected.ts"

/** What a webhook has to carry. */
export interface WebhookSecretOptions {
  /** The header with the secret. */
  readonly header: string
  /** The secrets of which it has to have one. There are several while one takes the place of another. */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** Where it has to come from: addresses and ranges of them (`10.0.0.0/8`). From anywhere, when none are given. */
  readonly addresses?: ReadonlyArray<string> | undefined
}

/** The secrets that webhooks are believed by. */
export interface WebhookSecrets {
  /** The body of a webhook that has one of them (a copy of it, which nobody else can change), or why it is not believed. */
  readonly check: (incoming: Incoming) => Effect.Effect<Uint8Array, WebhookRejected>
}

/** Secrets that nobody guesses, or what was expected of them. */
export const make = ({ addresses, header, secrets }: WebhookSecretOptions): Effect.Effect<WebhookSecrets, string> =>
  Effect.gen(function* () {
    if (!/^[\w-]+$/.test(header)) return yield* Effect.fail("the name of a header")
    if (secrets.length === 0) return yield* Effect.fail("at least one secret")
    if (!secrets.every((secret) => isSecret(Redacted.value(secret)))) return yield* Effect.fail(EXPECTED)
    if (addresses?.length === 0) return yield* Effect.fail("at least one address, where there are some")
    const ranges = yield* Effect.fromResult(Result.all((addresses ?? []).map(parseRange)))
    const name = header.toLowerCase()
    const hashes = yield* Effect.forEach(secrets, (secret) => hash(Redacted.value(secret)))
    return {
      check: Effect.fnUntraced(function* ({ address, body, headers }) {
        const limits = yield* WebhookLimits
        const isNear = ranges.length === 0 || (address !== undefined && ranges.some((range) => range.has(address)))
        if (!isNear) return yield* new WebhookRejected({ problem: "address" })
        const given = yield* hash(yield* Effect.fromResult(headerOf(headers, name, limits.header)))
        // Hashes have one length, and each is compared, so that the time tells neither how much was right nor which one.
        const isKnown = hashes.reduce((found, expected) => isSame(given, expected) || found, false)
        if (!isKnown) return yield* new WebhookRejected({ problem: "secret" })
        if (body.length > limits.body) return yield* new WebhookRejected({ problem: "body-too-long" })
        return new Uint8Array(body)
      })
    }
  })

const SHORTEST = 16
const EXPECTED = `a secret of ${SHORTEST} characters or more, on one line, without commas and nothing around it`

// A comma is what servers put between two headers of one name, of which it would not be told which is the secret.
const isSecret = (text: string): boolean =>
  text.length >= SHORTEST && /^[\x20-\x7e]+$/.test(text) && !text.includes(",") && text === text.trim()

const hash = (text: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
    (bytes) => Hex.encode(new Uint8Array(bytes))
  )
