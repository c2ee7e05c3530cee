/** The exchange that the client makes for its own credentials; apart from `auth`, whose operations need the client. */
import type * as Operation from "@bankstream/core/operation"
import * as Schema from "effect/Schema"

/** Who asks, in the body or, where both are left out, in the `Authorization` header. */
export interface CreateAccessTokenRequest {
  readonly grant_type?: "client_credentials" | "refresh_token" | undefined
  readonly scope?: string | undefined
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
}
export const CreateAccessTokenRequest: Schema.Codec<CreateAccessTokenRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    grant_type: Schema.optional(Schema.Literals(["client_credentials", "refresh_token"])),
    scope: Schema.optional(Schema.String),
    client_id: Schema.optional(Schema.String),
    client_secret: Schema.optional(Schema.String)
  })
)

/** The token, and for how many seconds it is good. */
export interface CreateAccessTokenResponse {
  readonly access_token: string
  readonly token_type: string
  readonly expires_in: number
}
export const CreateAccessTokenResponse: Schema.Codec<CreateAccessTokenResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    access_token: Schema.String,
    token_type: Schema.String,
    expires_in: Schema.Finite
  })
)

/** What `createAccessToken` is made of. */
export const accessToken: Operation.Spec<CreateAccessTokenRequest, CreateAccessTokenResponse> = {
  id: "create_access_token",
  method: "POST",
  path: "/auth/token",
  request: CreateAccessTokenRequest,
  response: CreateAccessTokenResponse,
  // A repeat yields a spare token, which expires by itself.
  replay: "safe",
  encoding: "form",
  authenticated: false
}
