/** From a failed call to its provider's error, with nothing in it that the call carried. */
import * as Redacted from "effect/Redacted"
import type * as Attempt from "./attempt.ts"
import type { SecretHeaders } from "./credentials.ts"
import type * as Operation from "./operation.ts"
import * as ProviderError from "./provider-error.ts"
import { InvalidRequest, type Reason } from "./reason.ts"

/** A call on its way: what an error will have to say of it, and what it must not. */
export interface Call {
  readonly operation: Operation.Any
  readonly request: unknown
  secrets: SecretHeaders
  attempts: number
}

/** What an error says. */
export const describe = (
  provider: string,
  { attempts, operation, request, secrets }: Call,
  { code, displayMessage, documentationUrl, explanation, reason: given, requestId, status, type }: Attempt.Failed
): ProviderError.ProviderError => {
  const hide = (text: string) => ProviderError.explain(text, [request, Object.values(secrets).flatMap(spellings)])
  const reason = status === undefined ? given : withoutValues(given, hide)
  const named = { provider, operation: operation.id, code: code ?? reason._tag, reason }
  const message = ProviderError.describe({
    ...named,
    explanation: explanation === undefined ? undefined : hide(explanation)
  })
  return {
    ...named,
    type,
    status,
    requestId,
    attempts,
    message,
    displayMessage: displayMessage === undefined ? undefined : hide(displayMessage),
    documentationUrl
  }
}

/** A secret as it is sent, and without the scheme before it: `Bearer abc` and `abc`. */
const spellings = (secret: Redacted.Redacted): ReadonlyArray<string> => {
  const value = Redacted.value(secret)
  return [value, value.slice(value.indexOf(" ") + 1)]
}

/** What a provider says of a request's fields is its own words, which may repeat what it was sent. */
const withoutValues = (reason: Reason, hide: (text: string) => string): Reason =>
  reason._tag === "InvalidRequest" && reason.fields !== undefined
    ? new InvalidRequest({ fields: reason.fields.map(({ expected, path }) => ({ path, expected: hide(expected) })) })
    : reason
