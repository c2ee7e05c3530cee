/**
 * Reasons as words, so that a provider's table of codes is data that a reviewer can hold beside the provider's page.
 */
import type { Answer } from "./answer.ts"
import * as R from "./reason.ts"

/**
 * A reason's tag, with its particular after a colon: always the user's action and the kind of a conflict, and where
 * the code tells them the product that is not ready and what a rate limit counts by.
 */
export type Kind =
  | Exclude<R.Reason["_tag"], "UserActionRequired" | "Conflict" | "Timeout" | "TransportFailed" | "MalformedResponse">
  | `UserActionRequired:${R.UserAction}`
  | `Conflict:${R.Conflict["kind"]}`
  | NotReady
  | RateLimited

type NotReady = "NotReady" | `NotReady:${string}`
type RateLimited = "RateLimited" | `RateLimited:${string}`

const isNotReady = (kind: Kind): kind is NotReady => kind.startsWith("NotReady")
const isRateLimited = (kind: Kind): kind is RateLimited => kind.startsWith("RateLimited")

const particularOf = (kind: Kind): string | undefined => {
  const colon = kind.indexOf(":")
  return colon < 0 ? undefined : kind.slice(colon + 1)
}

/** The reason for an answer that a table has found the kind of. */
export const toReason = (kind: Kind, answer: Pick<Answer, "retryAfter">): R.Reason => {
  if (isNotReady(kind)) return new R.NotReady({ product: particularOf(kind) })
  if (isRateLimited(kind)) {
    return new R.RateLimited({ retryAfter: answer.retryAfter, scope: particularOf(kind) })
  }
  switch (kind) {
    case "QuotaExhausted":
      return new R.QuotaExhausted()
    case "Unauthenticated":
      return new R.Unauthenticated()
    case "Forbidden":
      return new R.Forbidden()
    case "InstitutionUnavailable":
      return new R.InstitutionUnavailable()
    case "PaginationMutated":
      return new R.PaginationMutated()
    case "InvalidRequest":
      return new R.InvalidRequest()
    case "NotFound":
      return new R.NotFound()
    case "Gone":
      return new R.Gone()
    case "ProviderUnavailable":
      return new R.ProviderUnavailable()
    case "Unrecognized":
      return new R.Unrecognized()
    case "UserActionRequired:relink":
      return new R.UserActionRequired({ action: "relink" })
    case "UserActionRequired:consent":
      return new R.UserActionRequired({ action: "consent" })
    case "UserActionRequired:mfa":
      return new R.UserActionRequired({ action: "mfa" })
    case "UserActionRequired:at-institution":
      return new R.UserActionRequired({ action: "at-institution" })
    case "Conflict:in-progress":
      return new R.Conflict({ kind: "in-progress" })
    case "Conflict:duplicate":
      return new R.Conflict({ kind: "duplicate" })
  }
}
