/** How long each part of a call may take. */
import * as Context from "effect/Context"

/** All in milliseconds. */
export interface Policy {
  /** From asking for a connection to having one, TLS included. Only a transport that can tell enforces it (undici). */
  readonly connect: number
  /** From sending the request to the head of the answer. */
  readonly headers: number
  /** From the head of the answer to its last byte. */
  readonly body: number
  /** The whole call: every attempt, every wait between them. */
  readonly total: number
}

export const defaultPolicy: Policy = { connect: 10_000, headers: 30_000, body: 30_000, total: 60_000 }

/** The policy in force. Override it for a scope, an operation or a single call with `Effect.provideService`. */
export const Timeouts: Context.Reference<Policy> = Context.Reference("@bankstream/core/Timeouts", {
  defaultValue: () => defaultPolicy
})
