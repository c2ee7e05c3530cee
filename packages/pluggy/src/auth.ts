/** API keys, for those who handle them on their own. */
import { auth, type AuthRequest, type AuthResponse } from "./internal/api-key.ts"
import { operation, type PluggyOperation } from "./internal/operation.ts"

export { AuthRequest, AuthResponse } from "./internal/api-key.ts"

// ------------------------------------------------------------------------------------------------ operations

/**
 * Exchanges the client's id and secret for an API key that is good for two hours. The client does this itself.
 *
 * `POST /auth`
 *
 * @see https://docs.pluggy.ai/reference/auth-create
 */
export const authCreate: PluggyOperation<AuthRequest, AuthResponse> = /*#__PURE__*/ operation(auth)
