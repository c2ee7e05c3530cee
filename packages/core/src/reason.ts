/**
 * Why a call failed, said as what its caller can do about it.
 *
 * The union is closed and the same for every provider: an app that handles these handles three aggregators.
 * How a provider's own codes map to it is a table in that provider's package.
 */
import * as Duration from "effect/Duration"
import * as Schema from "effect/Schema"

/** Slow down. `retryAfter` is the wait that the provider asked for; `scope` is what it counts by, where it says so. */
export class RateLimited extends Schema.TaggedError<RateLimited>()("RateLimited", {
  retryAfter: Schema.optional(Schema.Duration),
  scope: Schema.optional(Schema.String)
}) {
  override get message(): string {
    return this.retryAfter === undefined
      ? "Slow down and try again."
      : `Slow down and try again in ${Duration.format(this.retryAfter)}.`
  }
}

/** A limit that no wait cures: a plan's quota, a bank's monthly allowance. */
export class QuotaExhausted extends Schema.TaggedError<QuotaExhausted>()("QuotaExhausted", {}) {
  override get message(): string {
    return "The quota is used up; waiting does not help. Ask the provider to raise it."
  }
}

/** The provider refused the credentials. */
export class Unauthenticated extends Schema.TaggedError<Unauthenticated>()("Unauthenticated", {}) {
  override get message(): string {
    return "The provider refused the credentials. Check the client id, the secret, and that they belong to this environment."
  }
}

/** The credentials are good, but a scope, a product or a consent is missing on our side. */
export class Forbidden extends Schema.TaggedError<Forbidden>()("Forbidden", {}) {
  override get message(): string {
    return "The account with the provider lacks the product, scope or consent that this call needs."
  }
}

/** What the end user must do. */
export const UserAction = Schema.Literals(["relink", "consent", "mfa", "at-institution"])
/** What the end user must do. */
export type UserAction = typeof UserAction.Type

const userActions: Record<UserAction, string> = {
  relink: "The end user must connect this institution again.",
  consent: "The end user must give the consent that this call needs.",
  mfa: "The end user must answer the institution's security question.",
  "at-institution": "The end user must first settle something with the institution itself."
}

/** Nothing will work until the end user acts. */
export class UserActionRequired extends Schema.TaggedError<UserActionRequired>()("UserActionRequired", {
  action: UserAction
}) {
  override get message(): string {
    return userActions[this.action]
  }
}

/** The bank is down, slow or refusing the provider. */
export class InstitutionUnavailable extends Schema.TaggedError<InstitutionUnavailable>()("InstitutionUnavailable", {}) {
  override get message(): string {
    return "The institution is not available at the moment. Try again later."
  }
}

/** The data is still being gathered. `waited` is how long a waiter has asked for it before it gave up. */
export class NotReady extends Schema.TaggedError<NotReady>()("NotReady", {
  product: Schema.optional(Schema.String),
  waited: Schema.optional(Schema.Duration)
}) {
  override get message(): string {
    const yet = this.waited === undefined ? "yet" : `after ${Duration.format(this.waited)} of waiting`
    return `${this.product ?? "The data"} is not ready ${yet}. Wait for the provider's webhook, or ask again later.`
  }
}

/** The list changed while it was being read. */
export class PaginationMutated extends Schema.TaggedError<PaginationMutated>()("PaginationMutated", {}) {
  override get message(): string {
    return "The list changed while it was being read. Read it again from its first page."
  }
}

/** One field of a request and what was wanted of it. Never the value that it had. */
export const InvalidField = Schema.Struct({ path: Schema.String, expected: Schema.String })
/** One field of a request and what was wanted of it. */
export type InvalidField = typeof InvalidField.Type

/** The request is wrong; found here before it was sent, or by the provider. */
export class InvalidRequest extends Schema.TaggedError<InvalidRequest>()("InvalidRequest", {
  fields: Schema.optional(Schema.Array(InvalidField))
}) {
  override get message(): string {
    return this.fields === undefined || this.fields.length === 0
      ? "The request is not valid; correct it before trying again."
      : this.fields.map((field) => `${field.path === "" ? "request" : field.path}: ${field.expected}`).join("; ")
  }
}

/** There is no such thing. */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", {}) {
  override get message(): string {
    return "There is nothing with this id. Check the id, and that it belongs to this environment."
  }
}

/** It existed, and was deleted. */
export class Gone extends Schema.TaggedError<Gone>()("Gone", {}) {
  override get message(): string {
    return "It was deleted and does not come back. Forget its id and its token."
  }
}

/**
 * Another operation stands in the way: `in-progress` passes by itself, `duplicate` does not. `existing` are the ids of what
 * was created before, where the provider names them.
 */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {
  kind: Schema.Literals(["in-progress", "duplicate"]),
  existing: Schema.optional(Schema.Array(Schema.String))
}) {
  override get message(): string {
    return this.kind === "in-progress"
      ? "The same thing is already in progress. Try again when it is done."
      : "This was already created. Use the existing one."
  }
}

/** The provider itself failed: 5xx, maintenance, an HTML page from its gateway. */
export class ProviderUnavailable extends Schema.TaggedError<ProviderUnavailable>()("ProviderUnavailable", {}) {
  override get message(): string {
    return "The provider is not available at the moment. Try again later."
  }
}

/** No answer in time. `phase` says what was being waited for. */
export class Timeout extends Schema.TaggedError<Timeout>()("Timeout", {
  phase: Schema.Literals(["connect", "headers", "body", "total"])
}) {
  override get message(): string {
    return this.phase === "total" ? "The call took too long in all." : `No answer in time (waiting for: ${this.phase}).`
  }
}

/** The network failed. In phase `connect` nothing was sent; after that the provider may have acted. */
export class TransportFailed extends Schema.TaggedError<TransportFailed>()("TransportFailed", {
  phase: Schema.Literals(["connect", "request", "body"])
}) {
  override get message(): string {
    switch (this.phase) {
      case "connect":
        return "The provider cannot be reached. Check the network and the base URL; nothing was sent."
      case "request":
        return "The connection broke before an answer came; the provider may have acted on the request."
      case "body":
        return "The connection broke in the middle of the answer."
    }
  }
}

/** The answer is not what the provider's contract says. `path` and `expected` describe it; no value is kept. */
export class MalformedResponse extends Schema.TaggedError<MalformedResponse>()("MalformedResponse", {
  path: Schema.String,
  expected: Schema.String
}) {
  override get message(): string {
    return `The answer does not hold to the provider's contract: ${this.path === "" ? "body" : this.path}: ${this.expected}.`
  }
}

/** A code that this version does not know, or a status that says nothing without one. */
export class Unrecognized extends Schema.TaggedError<Unrecognized>()("Unrecognized", {}) {
  override get message(): string {
    return "This version does not know what the provider means by it; its documentation may."
  }
}

/** Every reason that a call can fail for. */
export const Reason = Schema.Union([
  RateLimited,
  QuotaExhausted,
  Unauthenticated,
  Forbidden,
  UserActionRequired,
  InstitutionUnavailable,
  NotReady,
  PaginationMutated,
  InvalidRequest,
  NotFound,
  Gone,
  Conflict,
  ProviderUnavailable,
  Timeout,
  TransportFailed,
  MalformedResponse,
  Unrecognized
])
/** Every reason that a call can fail for. */
export type Reason =
  | RateLimited
  | QuotaExhausted
  | Unauthenticated
  | Forbidden
  | UserActionRequired
  | InstitutionUnavailable
  | NotReady
  | PaginationMutated
  | InvalidRequest
  | NotFound
  | Gone
  | Conflict
  | ProviderUnavailable
  | Timeout
  | TransportFailed
  | MalformedResponse
  | Unrecognized
