/**
 * The service `MoneyKit` by its key alone. Operations ask for it by this, so that a module of operations, and a catalog of all
 * of them, can be loaded without the HTTP client that runs them.
 */
import type { Client } from "@bankstream/core/client"
import * as Context from "effect/Context"
import type { MoneyKitError } from "../error.ts"
import type { MoneyKit } from "../moneykit.ts"

export const KEY = "@bankstream/moneykit/MoneyKit"

export const service: Context.Key<MoneyKit, Client<MoneyKitError>> = /*#__PURE__*/ Context.Service<
  MoneyKit,
  Client<MoneyKitError>
>(KEY)
