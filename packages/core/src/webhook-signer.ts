/**
 * Signs webhooks as a provider would, for tests: of an app's handler of webhooks, and of this package.
 *
 * The keys are made here and nowhere else, so nothing that is signed with them is believed outside of a test.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Hex from "effect/encoding/Hex"
import type { PublicJwk } from "./jws.ts"

/** How a body is signed. */
export interface SignOptions {
  /** When, in Unix seconds; now unless it is given. */
  readonly iat?: number | undefined
  /** What the signature says besides when, and what of. */
  readonly claims?: object | undefined
}

/** A key of a provider that there is not. */
export interface WebhookSigner {
  /** The half of the key that the provider shows. */
  readonly jwk: PublicJwk
  /** The signature of a body: what the provider's header would have. */
  readonly sign: (body: Uint8Array, options?: SignOptions) => Effect.Effect<string>
  /** A compact JWS of any header and claims, for what no provider would send. */
  readonly signClaims: (header: object, claims: object) => Effect.Effect<string>
}

/** Makes a key of this id. */
export const make = (kid: string): Effect.Effect<WebhookSigner> =>
  Effect.gen(function* () {
    const keys = yield* Effect.promise(() =>
      crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"])
    )
    const { x = "", y = "" } = yield* Effect.promise(() => crypto.subtle.exportKey("jwk", keys.publicKey))
    const signClaims = (header: object, claims: object) => {
      const signed = `${Base64Url.encode(JSON.stringify(header))}.${Base64Url.encode(JSON.stringify(claims))}`
      const bytes = new TextEncoder().encode(signed)
      return Effect.promise(() => crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.privateKey, bytes)).pipe(
        Effect.map((signature) => `${signed}.${Base64Url.encode(new Uint8Array(signature))}`)
      )
    }
    return {
      jwk: { kid, kty: "EC", crv: "P-256", x, y, alg: "ES256", use: "sig" },
      signClaims,
      sign: (body, options) =>
        Effect.gen(function* () {
          const bytes = new Uint8Array(body)
          const hash = yield* Effect.promise(() => crypto.subtle.digest("SHA-256", bytes))
          const iat = options?.iat ?? Math.floor((yield* Clock.currentTimeMillis) / 1000)
          const claims = { ...options?.claims, iat, request_body_sha256: Hex.encode(new Uint8Array(hash)) }
          return yield* signClaims({ alg: "ES256", kid, typ: "JWT" }, claims)
        })
    }
  })
