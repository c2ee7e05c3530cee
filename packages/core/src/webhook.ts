/**
 * Whether a webhook comes from the provider: the signature in its header is over the hash of its body.
 *
 * In this order: sizes, the form of the signature and its algorithm, the key, the signature, what it says, its age, the
 * hash. Nothing of the body is read before all of it holds.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Result from "effect/Result"
import { isSame } from "./constant-time.ts"
import * as Jws from "./jws.ts"
import type { WebhookKeys } from "./webhook-keys.ts"
import { WebhookRejected } from "./webhook-rejected.ts"

/** What a webhook may be like at most. */
export interface Limits {
  /** How far its signature may be from now, on either side. */
  readonly age: Duration.Input
  /** How many characters the header with its signature may have. */
  readonly header: number
  /** How many bytes its body may have. */
  readonly body: number
  /** How long its body may take to come, where a handler of ours reads it. */
  readonly reading: Duration.Input
}

/** The limits unless said otherwise. Five minutes is what Plaid and MoneyKit tell their users. */
export const defaultLimits: Limits = {
  age: "5 minutes",
  header: 8 * 1024,
  body: 1024 * 1024,
  reading: "10 seconds"
}

/**
 * The limits in force. Override them for a handler, or for `verify`:
 *
 * ```ts
 * const patient = Effect.provideService(WebhookLimits, { ...defaultLimits, age: "2 hours" })
 * ```
 */
export const WebhookLimits: Context.Reference<Limits> = Context.Reference("@bankstream/core/WebhookLimits", {
  defaultValue: () => defaultLimits
})

/** Headers as servers have them: the web's `Headers`, or an object, with names in whatever case. */
export type IncomingHeaders =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

/** A webhook as it came. */
export interface Incoming {
  readonly headers: IncomingHeaders
  /** The body as it came, byte for byte: not parsed and written anew, not decoded. */
  readonly body: Uint8Array
  /** The address of whoever sent it, where the server tells. */
  readonly address?: string | undefined
}

/** What a provider signed. */
export interface Signed {
  /** The body; a copy of it, which nobody else can change. */
  readonly body: Uint8Array
  /** When it was signed, as Unix seconds. */
  readonly iat: number
  /** The same for a webhook that is played back, and another for one that was signed at another time or says something else. */
  readonly dedupeKey: string
}

/** What the provider signed, or why it is not believed. */
export const verify = (keys: WebhookKeys, header: string, incoming: Incoming): Effect.Effect<Signed, WebhookRejected> =>
  Effect.gen(function* () {
    const limits = yield* WebhookLimits
    const token = yield* Effect.fromResult(headerOf(incoming.headers, header, limits.header))
    if (incoming.body.length > limits.body) return yield* new WebhookRejected({ problem: "body-too-long" })
    const jws = yield* Effect.fromResult(Jws.parse(token))
    const body = new Uint8Array(incoming.body)
    const key = yield* keys.get(jws.kid)
    if (!(yield* key.holds(jws))) return yield* new WebhookRejected({ problem: "signature" })
    const { iat, request_body_sha256: hash } = Jws.record(jws.payload) ?? {}
    if (typeof iat !== "number" || !Number.isFinite(iat) || typeof hash !== "string" || !SHA256.test(hash)) {
      return yield* new WebhookRejected({ problem: "claims" })
    }
    const age = (yield* Clock.currentTimeMillis) - iat * 1000
    const oldest = Duration.toMillis(limits.age)
    if (age > oldest) return yield* new WebhookRejected({ problem: "stale" })
    if (age < -oldest) return yield* new WebhookRejected({ problem: "future" })
    const actual = yield* Effect.promise(() => crypto.subtle.digest("SHA-256", body))
    if (!isSame(Hex.encode(new Uint8Array(actual)), hash))
      return yield* new WebhookRejected({ problem: "body-mismatch" })
    return { body, iat, dedupeKey: `${iat}.${hash}` }
  })

const SHA256 = /^[\da-f]{64}$/

/** What the header of this name (in lower case) says, each time that it came. */
export const valuesOf = (headers: IncomingHeaders, name: string): ReadonlyArray<string> => {
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers)
  return entries.flatMap(([key, value]) =>
    key.toLowerCase() !== name || value === undefined ? [] : typeof value === "string" ? [value] : [...value]
  )
}

/** The one header of this name (in lower case). */
export const headerOf = (
  headers: IncomingHeaders,
  name: string,
  longest: number
): Result.Result<string, WebhookRejected> => {
  const reject = (problem: WebhookRejected["problem"]) => Result.fail(new WebhookRejected({ problem }))
  const [value, ...others] = valuesOf(headers, name)
  if (value === undefined || value === "") return reject("header-missing")
  // Servers that join what came more than once do so with a comma, which neither a JWS nor a secret has.
  if (others.length > 0 || value.includes(",")) return reject("header-repeated")
  return value.length > longest ? reject("header-too-long") : Result.succeed(value)
}

const isIterable = (headers: IncomingHeaders): headers is Iterable<readonly [string, string]> =>
  Symbol.iterator in headers
