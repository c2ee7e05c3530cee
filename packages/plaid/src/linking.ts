/**
 * Linking, from a link token to Items whose access tokens are kept; and mending an Item (update mode), which is the same
 * with its `access_token` in the request.
 *
 * What comes of it is a `LinkOutcome`, whether it is waited for (`linkOutcome`, `deliveryOutcome`) or told by a webhook
 * (`finishedOutcome`). Public tokens are kept by Plaid for six hours after the session, and can be exchanged once.
 */
import { MalformedResponse } from "@bankstream/core/reason"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { PlaidError } from "./error.ts"
import { service } from "./internal/service.ts"
import { itemPublicTokenExchange, type ItemPublicTokenExchangeResponse } from "./item.ts"
import { linkDeliveryGet, type LinkDeliveryGetRequest, type LinkDeliveryGetResponse } from "./link-delivery.ts"
import {
  linkTokenCreate,
  type LinkTokenCreateRequest,
  linkTokenGet,
  type LinkTokenGetRequest,
  type LinkTokenGetResponse,
  type LinkTokenGetSessionsResponse
} from "./link.ts"
import type { PlaidErrorObject } from "./model.ts"
import type { Plaid } from "./plaid.ts"
import { waitFor } from "./waiters.ts"
import type { LinkSessionFinishedWebhook } from "./webhook-events.ts"

/** What came of a link token. */
export type LinkOutcome =
  /** The end user linked Items, each with a public token to exchange; in update mode there is none. */
  | {
      readonly _tag: "Connected"
      readonly link_session_id: string | undefined
      readonly public_tokens: ReadonlyArray<string>
    }
  /** The end user went away. The link token is good until it expires: they may come back. */
  | {
      readonly _tag: "Exited"
      readonly link_session_id: string | undefined
      /** What they met before that, where Plaid tells. */
      readonly error: PlaidErrorObject | undefined
    }
  /** Nobody came in time. A new link token is needed. */
  | { readonly _tag: "Expired" }

/** A page of Plaid's for an end user, and the token to ask with what came of it. */
export interface HostedLink {
  readonly link_token: string
  readonly hosted_link_url: string
  /** When the link token ends, in ISO 8601. */
  readonly expiration: string
}

/**
 * Creates a link token with a page of Plaid's to send the end user to (Hosted Link), which no front end of one's own is
 * needed for. With `access_token` the page mends that Item.
 */
export const hostedLink = Effect.fnUntraced(function* (
  request: LinkTokenCreateRequest
): Effect.fn.Return<HostedLink, PlaidError, Plaid> {
  // A schema of the same name makes the linter take the request for an instance of a class.
  // oxlint-disable-next-line typescript/no-misused-spread
  const answer = yield* linkTokenCreate.withResponse({ ...request, hosted_link: request.hosted_link ?? {} })
  const { expiration, hosted_link_url, link_token } = answer.value
  if (typeof hosted_link_url === "string") return { link_token, hosted_link_url, expiration }
  const plaid = yield* service
  const reason = new MalformedResponse({
    path: "hosted_link_url",
    expected: "expected the URL of the page that was asked for"
  })
  return yield* plaid.reject(linkTokenCreate, reason, answer)
})

/**
 * Waits until an end user is done with a link token, or it has expired. Gives up as `NotReady` after ten minutes;
 * `WaitSchedule` of `@bankstream/core/waiter` says otherwise.
 *
 * `told` is an outcome that is known already: the wait goes on until there is another, such as when somebody who went away
 * comes back.
 */
export const linkOutcome = Effect.fnUntraced(function* (
  request: LinkTokenGetRequest,
  told?: LinkOutcome
): Effect.fn.Return<LinkOutcome, PlaidError, Plaid> {
  const clock = yield* Clock.Clock
  const read = (answer: LinkTokenGetResponse) => outcomeOf(answer, clock.currentTimeMillisUnsafe(), told)
  const answer = yield* waitFor(linkTokenGet, request, (each) => read(each) !== undefined)
  // What has come once stays, so that there is an outcome.
  return read(answer) ?? EXPIRED
})

/** The same of a session that was made by `linkDeliveryCreate`, the older way to send an end user to a page of Plaid's. */
export const deliveryOutcome = (request: LinkDeliveryGetRequest): Effect.Effect<LinkOutcome, PlaidError, Plaid> =>
  Effect.map(
    waitFor(linkDeliveryGet, request, (answer) => deliveredOutcome(answer) !== undefined),
    (answer) => deliveredOutcome(answer) ?? EXPIRED
  )

/** What the webhook `LINK/SESSION_FINISHED` says of a session. */
export const finishedOutcome = (
  webhook: Pick<LinkSessionFinishedWebhook, "status" | "link_session_id" | "public_token" | "public_tokens">
): LinkOutcome => {
  const { link_session_id, public_token, public_tokens, status } = webhook
  const given = public_tokens ?? (public_token === null || public_token === undefined ? [] : [public_token])
  return given.length > 0 || status === "SUCCESS"
    ? { _tag: "Connected", link_session_id, public_tokens: given }
    : { _tag: "Exited", link_session_id, error: undefined }
}

/**
 * Exchanges public tokens for access tokens, each of which is kept before the next is asked for: what was exchanged cannot be
 * exchanged again. Nothing interrupts it between an exchange and the end of its `keep`.
 */
export const exchange = <A, E, R>(
  public_tokens: ReadonlyArray<string>,
  keep: (item: ItemPublicTokenExchangeResponse) => Effect.Effect<A, E, R>
): Effect.Effect<ReadonlyArray<A>, PlaidError | E, Plaid | R> =>
  Effect.forEach(public_tokens, (public_token) =>
    Effect.uninterruptible(Effect.flatMap(itemPublicTokenExchange({ public_token }), keep))
  )

// ------------------------------------------------------------------------------------------------ reading outcomes

const EXPIRED: LinkOutcome = { _tag: "Expired" }

/** What came of a link token so far; undefined while somebody may still come, or is there. */
const outcomeOf = (answer: LinkTokenGetResponse, now: number, told?: LinkOutcome): LinkOutcome | undefined => {
  const known = told === undefined || told._tag === "Expired" ? undefined : told.link_session_id
  const sessions = (answer.link_sessions ?? []).filter(({ link_session_id }) => link_session_id !== known)
  const outcomes = sessions
    .filter(isFinished)
    .toSorted((a, b) => instantOf(b.finished_at) - instantOf(a.finished_at))
    .map(sessionOutcome)
  const connected = outcomes.find(({ _tag }) => _tag === "Connected")
  if (connected !== undefined) return connected
  if (sessions.some((session) => !isFinished(session))) return undefined
  return outcomes[0] ?? (instantOf(answer.expiration) <= now ? EXPIRED : undefined)
}

const isFinished = ({ finished_at }: LinkTokenGetSessionsResponse): boolean => typeof finished_at === "string"

/** In milliseconds; one that is not told never comes. */
const instantOf = (instant: string | null | undefined): number => {
  const parsed = Date.parse(instant ?? "")
  return Number.isNaN(parsed) ? Infinity : parsed
}

const sessionOutcome = (session: LinkTokenGetSessionsResponse): LinkOutcome => {
  const { exit, link_session_id, on_exit, on_success, results } = session
  const added = (results?.item_add_results ?? []).map(({ public_token }) => public_token)
  const public_tokens =
    added.length > 0 || on_success === null || on_success === undefined ? added : [on_success.public_token]
  const left = exit ?? on_exit
  return public_tokens.length > 0 || left === null || left === undefined
    ? { _tag: "Connected", link_session_id, public_tokens }
    : { _tag: "Exited", link_session_id, error: left.error ?? undefined }
}

const deliveredOutcome = ({ public_tokens, status }: LinkDeliveryGetResponse): LinkOutcome | undefined => {
  switch (status) {
    case "COMPLETED":
      return { _tag: "Connected", link_session_id: undefined, public_tokens: public_tokens ?? [] }
    case "EXITED":
      return { _tag: "Exited", link_session_id: undefined, error: undefined }
    case "EXPIRED":
      return EXPIRED
    default:
      return undefined
  }
}
