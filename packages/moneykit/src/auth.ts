/** Access tokens, for those who send one instead of the client's id and secret. */
import { accessToken, type CreateAccessTokenRequest, type CreateAccessTokenResponse } from "./internal/access-token.ts"
import { type MoneyKitOperation, operation } from "./internal/operation.ts"

export { CreateAccessTokenRequest, CreateAccessTokenResponse } from "./internal/access-token.ts"

// ------------------------------------------------------------------------------------------------ operations

/**
 * Exchanges the client's id and secret for a bearer token. With `authentication: "token"` the client does this itself.
 *
 * `POST /auth/token`
 */
export const createAccessToken: MoneyKitOperation<CreateAccessTokenRequest, CreateAccessTokenResponse> =
  /*#__PURE__*/ operation(accessToken)
