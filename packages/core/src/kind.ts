/**
 * Reasons as words, so that a provider's table of codes is data that a reviewer can hold beside the provider's page.
 */
import type { Answer } from "./answer.ts"
import * as R from "./reason.ts"

/** A reason without its particulars; those that need one carry it after a colon. */
export type Kind =
  | Exclude<R.Reason["_tag"], "UserActionRequired" | "Conflict" | "Timeout" | "TransportFailed" | "MalformedResponse">
  | `UserActionRequired:${R.UserAction}`
  | `Conflict:${R.Conflict["kind"]}`

/** The reason for an answer that a table has found the kind of. */
export const toReason = (kind: Kind, answer: Pick<Answer, "retryAfter">): R.Reason => {
  switch (kind) {
    case "RateLimited":
      return new R.RateLimited({ retryAfter: answer.retryAfter })
    case "QuotaExhausted":
      return new R.QuotaExhausted()
    case "Unauthenticated":
      return new R.Unauthenticated()
    case "Forbidden":
      return new R.Forbidden()
    case "InstitutionUnavailable":
      return new R.InstitutionUnavailable()
    case "NotReady":
      return new R.NotReady()
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
