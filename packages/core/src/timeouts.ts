/** How long each part of a call may take. */
import * as Context from "effect/Context"

/** All in milliseconds. How long connecting may take is the transport's own setting (10 s). */
export interface Policy {
  /** From sending the request to the head of the answer. */
  readonly headers: number
  /** The longest silence between two pieces of the body. */
  readonly idle: number
  /** The whole call: every attempt, every wait between them. Waiting for a turn within a quota comes on top (`LongestTurn`). */
  readonly total: number
}

/** The policy unless said otherwise. */
export const defaultPolicy: Policy = { headers: 30_000, idle: 15_000, total: 60_000 }

/** The policy in force. Override it for a scope, an operation or a single call with `Effect.provideService`. */
export const Timeouts: Context.Reference<Policy> = Context.Reference("@bankstream/core/Timeouts", {
  defaultValue: () => defaultPolicy
})
