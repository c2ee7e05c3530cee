/** The exchange that the client makes for its own credentials; apart from `auth`, whose operation needs the client. */
import type * as Client from "@bankstream/core/client"
import type { Token } from "@bankstream/core/credentials"
import { uuid } from "@bankstream/core/format"
import type * as Operation from "@bankstream/core/operation"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** Who asks. */
export interface AuthRequest {
  readonly clientId: string
  readonly clientSecret: string
}
export const AuthRequest: Schema.Codec<AuthRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    clientId: uuid,
    clientSecret: Schema.String
  })
)

/** The key that calls carry. */
export interface AuthResponse {
  readonly apiKey: string
}
export const AuthResponse: Schema.Codec<AuthResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    apiKey: Schema.String
  })
)

/** What `authCreate` is made of. */
export const auth: Operation.Spec<AuthRequest, AuthResponse> = {
  id: "auth-create",
  method: "POST",
  path: "/auth",
  request: AuthRequest,
  response: AuthResponse,
  // A repeat yields a spare key, which expires by itself.
  replay: "safe",
  authenticated: false
}

/** Exchanges the client's id and secret for an API key and tells until when it is good. */
export const exchange = <E>(
  anonymous: Client.Client<E>,
  client: { readonly clientId: string; readonly clientSecret: Redacted.Redacted }
): Effect.Effect<Token, E> =>
  Effect.gen(function* () {
    // Counted from before the call, so that the time it takes is not added to the key's life.
    const asked = yield* Clock.currentTimeMillis
    const { clientId, clientSecret } = client
    const { value } = yield* anonymous.call(auth, { clientId, clientSecret: Redacted.value(clientSecret) })
    return { headers: { "x-api-key": Redacted.make(value.apiKey) }, expiresAt: expiryOf(value.apiKey, asked) }
  })

/** What Pluggy documents, for keys that do not say it themselves. */
const LIFE = 2 * 60 * 60 * 1_000

const Claims = /*#__PURE__*/ Schema.fromJsonString(/*#__PURE__*/ Schema.Struct({ exp: Schema.Finite }))
const readClaims = /*#__PURE__*/ Schema.decodeUnknownResult(Claims)

/** The instant from which a key is no longer good: its own `exp` when it is a JWT. */
const expiryOf = (apiKey: string, asked: number): number => {
  const claims = Result.flatMap(Base64Url.decodeString(apiKey.split(".")[1] ?? ""), readClaims)
  const exp = Result.isSuccess(claims) ? claims.success.exp * 1_000 : 0
  // A key that is new and already expired means that our clock is wrong, not that every call needs its own key.
  return exp > asked ? exp : asked + LIFE
}
