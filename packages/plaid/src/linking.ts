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
import * as Result from "effect/Result"
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
  /** The end user linked Items, each with a public token to exchange; in update mode there need not be one. */
  | {
      readonly _tag: "Connected"
      readonly link_session_id: string | undefined
      readonly public_tokens: ReadonlyArray<string>
      /** Items that came with their access tokens, of which there is nothing to exchange; from `deliveryOutcome` alone. */
      readonly items?: ReadonlyArray<DeliveredItem>
    }
  /** The end user went away. The link token is good until it expires: they may come back. */
  | {
      readonly _tag: "Exited"
      readonly link_session_id: string | undefined
      /** What they met before that, where Plaid tells. */
      readonly error: PlaidErrorObject | undefined
    }
  /** Nobody came in time, or Plaid does not know the link token any more. A new one is needed. */
  | { readonly _tag: "Expired" }

/** An Item as older sessions of Link Delivery tell of it. */
export interface DeliveredItem {
  readonly access_token: string
  readonly item_id: string | undefined
}

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
  const plaid = yield* service
  // A schema of the same name makes the linter take the request for an instance of a class.
  // oxlint-disable-next-line typescript/no-misused-spread
  const asked = { ...request, hosted_link: request.hosted_link ?? {} }
  // A page, since its request id is fit to stand in an error.
  const answer = yield* plaid.page(linkTokenCreate, asked, [])
  const { expiration, hosted_link_url, link_token } = answer.value
  if (typeof hosted_link_url === "string") return { link_token, hosted_link_url, expiration }
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
 * `told` is an outcome that is known already: the wait goes on until there is a later one, such as when somebody who went
 * away comes back. Of several sessions the last one counts; the public tokens are those of all.
 */
export const linkOutcome = Effect.fnUntraced(function* (
  request: LinkTokenGetRequest,
  told?: LinkOutcome
): Effect.fn.Return<LinkOutcome, PlaidError, Plaid> {
  const clock = yield* Clock.Clock
  const read = (answer: LinkTokenGetResponse) => outcomeOf(answer, clock.currentTimeMillisUnsafe(), told)
  return yield* waitFor(linkTokenGet, request, (each) => read(each) !== undefined).pipe(
    // What has come once stays, so that there is an outcome.
    Effect.map((answer) => read(answer) ?? EXPIRED),
    Effect.catchIf(
      ({ code }) => code === "INVALID_LINK_TOKEN",
      () => Effect.succeed(EXPIRED)
    )
  )
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
  const given =
    public_tokens?.length || public_token === null || public_token === undefined
      ? (public_tokens ?? [])
      : [public_token]
  return given.length > 0 || status === "SUCCESS"
    ? { _tag: "Connected", link_session_id, public_tokens: given }
    : { _tag: "Exited", link_session_id, error: undefined }
}

/**
 * Exchanges public tokens for access tokens, each of which is kept before the next is asked for: what was exchanged cannot be
 * exchanged again. Nothing interrupts it between an exchange and the end of its `keep`. A `keep` that may fail in passing is
 * to try again by itself: what it fails to keep is lost, and the public tokens behind it are still to be exchanged.
 *
 * A public token that Plaid does not take, such as one of an earlier attempt, holds up none of the others: the failure, with
 * the code `INVALID_PUBLIC_TOKEN`, comes when those were kept.
 */
export const exchange = <A, E, R>(
  public_tokens: ReadonlyArray<string>,
  keep: (item: ItemPublicTokenExchangeResponse) => Effect.Effect<A, E, R>
): Effect.Effect<ReadonlyArray<A>, PlaidError | E, Plaid | R> =>
  Effect.forEach(public_tokens, (public_token) =>
    Effect.uninterruptible(
      Effect.matchEffect(itemPublicTokenExchange({ public_token }), {
        onSuccess: (item) => Effect.map(keep(item), (kept) => Result.succeed(kept)),
        onFailure: (error) =>
          error.code === "INVALID_PUBLIC_TOKEN" ? Effect.succeed(Result.fail(error)) : Effect.fail(error)
      })
    )
  ).pipe(Effect.flatMap((results) => Effect.fromResult(Result.all(results))))

// ------------------------------------------------------------------------------------------------ reading outcomes

const EXPIRED: LinkOutcome = { _tag: "Expired" }

/**
 * From the end of a link token on nobody can come. Who came before may be there for longer; who has closed the page without
 * a word may be there for ever, as far as Plaid tells.
 */
const LONGEST_VISIT = 30 * 60 * 1000

/** What came of a link token so far; undefined while somebody may still come, or is there. */
const outcomeOf = (answer: LinkTokenGetResponse, now: number, told?: LinkOutcome): LinkOutcome | undefined => {
  const known = told === undefined || told._tag === "Expired" ? undefined : told
  const toldTokens = known?._tag === "Connected" ? known.public_tokens : []
  const sessions = answer.link_sessions ?? []
  const toldSession = sessions.find(({ link_session_id }) => link_session_id === known?.link_session_id)
  // A webhook may tell of an end before Plaid's answers do.
  const since = toldSession !== undefined && isFinished(toldSession) ? endOf(toldSession) : -Infinity
  const end = instantOf(answer.expiration)
  const isOver = (session: LinkTokenGetSessionsResponse) => isFinished(session) || now >= end + LONGEST_VISIT
  const news = sessions.filter(
    (session) =>
      session !== toldSession &&
      (endOf(session) > since || tokensOf(session).some((public_token) => !toldTokens.includes(public_token)))
  )
  const outcomes = news
    .filter(isOver)
    .toSorted((a, b) => endOf(b) - endOf(a) || 0)
    .map(sessionOutcome)
  const connected = outcomes.filter((outcome) => outcome._tag === "Connected")
  const [latest] = connected
  if (latest !== undefined) {
    const tokens = new Set(connected.flatMap(({ public_tokens }) => public_tokens))
    return { ...latest, public_tokens: [...tokens].filter((public_token) => !toldTokens.includes(public_token)) }
  }
  if (!news.every(isOver)) return undefined
  return outcomes[0] ?? (end <= now ? EXPIRED : undefined)
}

const isFinished = ({ finished_at }: LinkTokenGetSessionsResponse): boolean => typeof finished_at === "string"

const endOf = ({ finished_at }: LinkTokenGetSessionsResponse): number => instantOf(finished_at)

/** In milliseconds; one that is not told never comes. */
const instantOf = (instant: string | null | undefined): number => {
  const parsed = Date.parse(instant ?? "")
  return Number.isNaN(parsed) ? Infinity : parsed
}

const tokensOf = ({ on_success, results }: LinkTokenGetSessionsResponse): ReadonlyArray<string> => {
  const added = (results?.item_add_results ?? []).map(({ public_token }) => public_token)
  return added.length > 0 || on_success === null || on_success === undefined ? added : [on_success.public_token]
}

const sessionOutcome = (session: LinkTokenGetSessionsResponse): LinkOutcome => {
  const { exit, link_session_id, on_exit } = session
  const public_tokens = tokensOf(session)
  const left = exit ?? on_exit ?? undefined
  return public_tokens.length > 0 || (left === undefined && isHandedOff(session))
    ? { _tag: "Connected", link_session_id, public_tokens }
    : { _tag: "Exited", link_session_id, error: left?.error ?? undefined }
}

/**
 * Whether a session without a public token got to its end, as in update mode. Who closes the page without a word leaves no
 * `exit` either, and no `HANDOFF` among the events.
 */
const isHandedOff = (session: LinkTokenGetSessionsResponse): boolean => {
  const { events } = session
  if (events === null || events === undefined || events.length === 0) return isFinished(session)
  return events.some(({ event_name }) => event_name === "HANDOFF")
}

const deliveredOutcome = (answer: LinkDeliveryGetResponse): LinkOutcome | undefined => {
  switch (answer.status) {
    case "COMPLETED":
      return { _tag: "Connected", link_session_id: undefined, ...deliveredTokens(answer) }
    case "EXITED":
      return { _tag: "Exited", link_session_id: undefined, error: undefined }
    case "EXPIRED":
      return EXPIRED
    default:
      return undefined
  }
}

/** Plaid's document has access tokens here, and its own example public ones: each is taken for what it says that it is. */
const deliveredTokens = ({ access_tokens, item_ids, public_tokens }: LinkDeliveryGetResponse) => {
  const isPublic = (token: string) => token.startsWith("public-")
  const items = (access_tokens ?? []).map((access_token, index) => ({ access_token, item_id: item_ids?.[index] }))
  const misnamed = items.map(({ access_token }) => access_token).filter(isPublic)
  const owned = items.filter(({ access_token }) => !isPublic(access_token))
  return {
    public_tokens: [...new Set([...(public_tokens ?? []), ...misnamed])],
    ...(owned.length === 0 ? {} : { items: owned })
  }
}
