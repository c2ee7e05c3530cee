/**
 * When a failed attempt is worth another one. The whole policy is on this page.
 *
 * Full jitter over a doubling delay; a wait that the provider asks for is a floor; a wait longer than the clamp is not
 * slept through but handed to the caller; a budget per client keeps retries from becoming a storm.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Replay } from "./operation.ts"
import type { Reason } from "./reason.ts"

/** How often and how patiently a call is repeated. All times in milliseconds. */
export interface Policy {
  /** How often a call is sent at most, the first time included. */
  readonly attempts: number
  /** The first delay's upper bound; it doubles from attempt to attempt. */
  readonly base: number
  /** The delay's upper bound. */
  readonly cap: number
  /** The longest wait that a provider may ask for; a longer one fails at once, and `RateLimited` carries it. */
  readonly longestWait: number
  /** What is different for single operations, by id. */
  readonly operations?: Readonly<Record<string, Partial<Omit<Policy, "operations">>>>
}

/** The policy unless said otherwise. */
export const defaultPolicy: Policy = { attempts: 4, base: 250, cap: 8_000, longestWait: 60_000 }

/** The policy in force. Override it for a scope, an operation or a single call with `Effect.provideService`. */
export const RetryPolicy: Context.Reference<Policy> = Context.Reference("@bankstream/core/RetryPolicy", {
  defaultValue: () => defaultPolicy
})

/** The policy for an operation. */
export const policyFor = (policy: Policy, operation: string): Policy => ({
  ...policy,
  ...policy.operations?.[operation]
})

/** A policy that sends every call once. */
export const never: Policy = { ...defaultPolicy, attempts: 1 }

/** Whether a call is sent again, and after how many milliseconds. */
export type Decision = { readonly _tag: "Retry"; readonly delay: number } | { readonly _tag: "GiveUp" }

const giveUp: Decision = { _tag: "GiveUp" }

/** Whether this kind of failure may pass by itself. Refused credentials are not here: they are renewed, not waited for. */
const passes = (reason: Reason): boolean => {
  switch (reason._tag) {
    case "RateLimited":
    case "InstitutionUnavailable":
    case "ProviderUnavailable":
    case "Timeout":
    case "TransportFailed":
      return true
    case "Conflict":
      return reason.kind === "in-progress"
    default:
      return false
  }
}

/**
 * Whether the provider cannot have acted on the request, so that even an `unsafe` call may be repeated. All that counts:
 *
 * - No connection came about (`TransportFailed` or `Timeout` in phase `connect`): the port refused it, the name or the
 *   host was not found, the TLS handshake failed, connecting took too long, or the transport had none to spare in time.
 *   What shows that is listed in transport.ts.
 * - The provider turned the request away before it looked at it (`RateLimited`).
 * - It refused credentials that have run out. That replay, once and with new ones, is the client's and not decided here.
 *
 * All else may have come after the provider acted: a connection that broke once it stood, although nothing may have been
 * read of it, an answer that is late, cut off or not understood, a gateway's 5xx.
 */
const untouched = (reason: Reason): boolean =>
  reason._tag === "RateLimited" ||
  ((reason._tag === "TransportFailed" || reason._tag === "Timeout") && reason.phase === "connect")

/** A bank that is down stays down for a while; asking slowly costs it and us less. */
const SLOW = 4

/**
 * The decision after the failure of attempt number `attempt` (from 1), with `left` milliseconds of the call's total time.
 *
 * `random` is a number from 0 to 1: the jitter's draw. A wait that would outlast the call is not begun: the caller gets
 * the reason now instead of a timeout later.
 */
export const decide = (failure: {
  readonly reason: Reason
  /** The wait that the answer asked for, whatever the reason is: a provider in maintenance sends one with its 503. */
  readonly asked?: Duration.Duration | undefined
  readonly replay: Replay
  /** The operation's: how long a repeat of what may have been done has to wait, in milliseconds. */
  readonly repeatAfter?: number | undefined
  readonly attempt: number
  readonly left: number
  readonly random: number
  readonly policy: Policy
}): Decision => {
  const { attempt, left, policy, random, reason, replay } = failure
  if (attempt >= policy.attempts || !passes(reason)) return giveUp
  if (replay === "unsafe" && !untouched(reason)) return giveUp
  const factor = reason._tag === "InstitutionUnavailable" ? SLOW : 1
  const backoff = random * Math.min(policy.cap, policy.base * factor * 2 ** (attempt - 1))
  const isKnown = untouched(reason) || reason._tag === "Conflict"
  const asked = Math.max(
    isKnown ? 0 : (failure.repeatAfter ?? 0),
    Duration.toMillis(failure.asked ?? 0),
    Duration.toMillis((reason._tag === "RateLimited" ? reason.retryAfter : undefined) ?? 0)
  )
  const delay = Math.max(asked, backoff)
  return asked > policy.longestWait || delay >= left ? giveUp : { _tag: "Retry", delay }
}

/** A call that is about to be sent again. */
export interface Retried {
  readonly provider: string
  readonly operation: string
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number
  readonly reason: Reason["_tag"]
  /** The wait before the next attempt, in milliseconds; 0 when only the credentials are renewed. */
  readonly delay: number
}

/**
 * Told of every retry, before its wait. A page stream has no place to report how often its pages were sent, so who
 * wants to count or show retries listens here; nobody does unless told otherwise.
 */
export const OnRetry: Context.Reference<(retried: Retried) => Effect.Effect<void>> = Context.Reference(
  "@bankstream/core/OnRetry",
  { defaultValue: () => (_retried: Retried) => Effect.void }
)

/** A client's allowance of retries: a retry costs a token, a call earns a tenth of one. */
export interface Budget {
  readonly earn: () => void
  /** Takes a token; false when there is none. */
  readonly spend: () => boolean
}

const RETRY_TOKENS = 100
const EARNED_PER_CALL = 0.1

/** A full budget of its own: after `RETRY_TOKENS` retries, no more than one retry in ten calls. */
export const makeBudget = (): Budget => {
  let tokens = RETRY_TOKENS
  return {
    earn: () => {
      tokens = Math.min(RETRY_TOKENS, tokens + EARNED_PER_CALL)
    },
    spend: () => {
      if (tokens < 1) return false
      tokens -= 1
      return true
    }
  }
}
