/**
 * The service `Plaid` by its key alone. Operations ask for it by this, so that a module of operations, and a catalog of all
 * of them, can be loaded without the HTTP client that runs them.
 */
import type { Client } from "@bankstream/core/client"
import * as Context from "effect/Context"
import type { PlaidError } from "../error.ts"
import type { Plaid } from "../plaid.ts"

export const KEY = "@bankstream/plaid/Plaid"

export const service: Context.Key<Plaid, Client<PlaidError>> = /*#__PURE__*/ Context.Service<Plaid, Client<PlaidError>>(
  KEY
)
