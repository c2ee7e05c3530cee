/** What is the same for every client of Pluggy, whoever it calls for. */
import type * as Client from "@bankstream/core/client"
import { classify, PluggyError, requestId } from "../error.ts"

/** One host for sandbox and production: which of them is meant is a matter of the connector. */
export const HOST = "https://api.pluggy.ai"

/** The parts of a client that know nothing of credentials. */
export const provider = {
  name: "pluggy",
  // On every request, with a body or without, as Pluggy's basic concepts demand.
  headers: { "content-type": "application/json" },
  classify,
  requestId,
  // Retry-After is always a minute.
  resetHeader: "ratelimit-reset",
  makeError: (failure) => new PluggyError({ ...failure, provider: "pluggy" })
} satisfies Partial<Client.Provider<PluggyError>>
