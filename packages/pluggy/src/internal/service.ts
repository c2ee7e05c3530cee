/**
 * The service `Pluggy` by its key alone. Operations ask for it by this, so that a module of operations, and a catalog of all
 * of them, can be loaded without the HTTP client that runs them.
 */
import type { Client } from "@bankstream/core/client"
import * as Context from "effect/Context"
import type { PluggyError } from "../error.ts"
import type { Pluggy } from "../pluggy.ts"

export const KEY = "@bankstream/pluggy/Pluggy"

export const service: Context.Key<Pluggy, Client<PluggyError>> = /*#__PURE__*/ Context.Service<
  Pluggy,
  Client<PluggyError>
>(KEY)
