/** From a failed call to its provider's error, with nothing in it that the call carried. */
import type * as Attempt from "./attempt.ts"
import type { SecretHeaders } from "./credentials.ts"
import type * as Operation from "./operation.ts"
import * as ProviderError from "./provider-error.ts"
import { Conflict, InvalidRequest, MalformedResponse, NotReady, RateLimited, type Reason } from "./reason.ts"
import { type Carried, hide, keepId, keepName, keepPath } from "./redaction.ts"

/** A call on its way: what an error will have to say of it, and what it must not. */
export interface Call extends Carried {
  readonly operation: Operation.Any
  secrets: SecretHeaders
  attempts: number
  /** How the last attempt failed. */
  failed?: Attempt.Failed
}

/** What an error says. */
export const describe = (provider: string, call: Call, failed: Attempt.Failed): ProviderError.ProviderError => {
  const { attempts, operation } = call
  const { displayMessage, explanation, status } = failed
  // Without a status it is a failure on our side, in our own words.
  const reason = status === undefined ? failed.reason : inOwnWords(failed.reason, call)
  const named = { provider, operation: operation.id, code: keepName(failed.code, call) ?? reason._tag, reason }
  const message = ProviderError.describe({
    ...named,
    status,
    explanation: explanation === undefined ? undefined : hide(explanation, call)
  })
  return {
    ...named,
    type: keepName(failed.type, call),
    status,
    requestId: keepId(failed.requestId, call),
    attempts,
    message,
    displayMessage: displayMessage === undefined ? undefined : hide(displayMessage, call),
    documentationUrl: keepName(failed.documentationUrl, call)
  }
}

/** More of them help nobody, and a message is made of all of them. */
const MOST_FIELDS = 20

/** A reason without what the provider put into it: it may repeat what it was sent. */
const inOwnWords = (reason: Reason, call: Call): Reason => {
  switch (reason._tag) {
    case "InvalidRequest":
      return reason.fields === undefined
        ? reason
        : new InvalidRequest({
            fields: reason.fields
              .slice(0, MOST_FIELDS)
              .map(({ expected, path }) => ({ path: keepPath(path, call), expected: hide(expected, call) }))
          })
    case "RateLimited":
      return new RateLimited({ retryAfter: reason.retryAfter, scope: keepName(reason.scope, call) })
    case "Conflict":
      return new Conflict({
        kind: reason.kind,
        existing: reason.existing?.slice(0, MOST_FIELDS).filter((id) => keepId(id, call) !== undefined)
      })
    case "NotReady":
      return new NotReady({ product: keepName(reason.product, call), waited: reason.waited })
    case "MalformedResponse":
      // What was expected are our schema's words; in the path there may be keys of the answer.
      return new MalformedResponse({ path: keepPath(reason.path, call), expected: reason.expected })
    default:
      return reason
  }
}
