/** What `plaid`'s client takes and gives, by the names of its methods. */
import type { PlaidApi } from "plaid"

/** The calls of `plaid`'s client. */
export type Name = {
  [K in keyof PlaidApi]: PlaidApi[K] extends (...parameters: never) => Promise<{ readonly data: unknown }> ? K : never
}[keyof PlaidApi]

/** A call's parameters as one flat object, as our requests are. */
export type Request<N extends Name> = N extends keyof Places
  ? Flat<Parameters<PlaidApi[N]>, Places[N]>
  : Parameters<PlaidApi[N]> extends [infer Body, unknown?]
    ? Body
    : unknown

/** The body of a call's answer. */
export type Answer<N extends Name> = Awaited<ReturnType<PlaidApi[N]>>["data"]

/** Where the parameters of a call are in our request, for calls that take more, less or another thing than a body. */
interface Places {
  fdxConsentsGet: ["consentId"]
  fdxConsentsList: ["customerId", "status"]
  fdxConsentsRevocationGet: ["consentId"]
  fdxConsentsRevoke: ["consentId", Body]
  getRecipient: ["recipientId", "OAUTH-STATE-ID"]
  getRecipients: []
  userCreate: [Body, "Plaid-New-User-API-Enabled"]
  userGet: [Body, "Plaid-New-User-API-Enabled"]
  userIdentityRemove: [Body, "Plaid-New-User-API-Enabled"]
  userRemove: [Body, "Plaid-New-User-API-Enabled"]
  userUpdate: [Body, "Plaid-New-User-API-Enabled"]
}

/** The fields of this parameter are fields of our request. */
interface Body {
  readonly body: true
}

type Flat<Given extends ReadonlyArray<unknown>, To extends ReadonlyArray<unknown>> = Part<Given[0], To[0]> &
  Part<Given[1], To[1]>

type Part<Value, Place> = Place extends Body
  ? Value
  : Place extends string
    ? undefined extends Value
      ? { [K in Place]?: Exclude<Value, undefined> }
      : { [K in Place]: Value }
    : unknown
