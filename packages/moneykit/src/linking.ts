/**
 * Linking, from the token that Connect ends with to a link that is kept; and mending a link that is broken.
 *
 * `createLinkSession` of `@bankstream/moneykit/link-session` starts a session for a new link, `relink` one for a link that exists.
 * What the end user does in Connect only the front end is told: that they went away, too.
 */
import type { Reason } from "@bankstream/core/reason"
import * as Effect from "effect/Effect"
import type { MoneyKitError } from "./error.ts"
import { service } from "./internal/service.ts"
import { linkReason } from "./link-reason.ts"
import {
  createLinkSession,
  type CreateLinkSessionRequest,
  type CreateLinkSessionResponse,
  exchangeToken
} from "./link-session.ts"
import { getLink, type GetLinkRequest } from "./links.ts"
import type { LinkCommon } from "./model.ts"
import type { MoneyKit } from "./moneykit.ts"
import { waitFor } from "./waiters.ts"

/** What came of a session. */
export type LinkOutcome =
  /** The link works. Its products may still have to be fetched: `productsReady` waits for them. */
  | { readonly _tag: "Connected"; readonly link: LinkCommon }
  /** The link is there and does not work; `reason` is what can be done about it, as `linkReason` tells it. */
  | { readonly _tag: "Failed"; readonly link: LinkCommon; readonly reason: Reason }
  /** The token was exchanged before, is too old, or is none. A new session is needed. */
  | { readonly _tag: "Expired" }

/**
 * Exchanges the token that Connect ended with, and keeps the link; nothing interrupts it between the one and the other, as a
 * token can be exchanged once.
 */
export const exchange = <A, E, R>(
  exchangeable_token: string,
  keep: (link: LinkCommon) => Effect.Effect<A, E, R>
): Effect.Effect<LinkOutcome, MoneyKitError | E, MoneyKit | R> =>
  Effect.matchEffect(exchangeToken({ exchangeable_token }), {
    onSuccess: ({ link }) => Effect.as(keep(link), outcomeOf(link)),
    onFailure: (error) =>
      error.code === "link_session_error.invalid_token_exchange"
        ? Effect.succeed<LinkOutcome>({ _tag: "Expired" })
        : Effect.fail(error)
  }).pipe(Effect.uninterruptible)

/** What a link is. One that MoneyKit is still connecting counts as one that works. */
export const outcomeOf = (link: LinkCommon): LinkOutcome => {
  const reason = linkReason(link)
  return reason === undefined || reason._tag === "NotReady"
    ? { _tag: "Connected", link }
    : { _tag: "Failed", link, reason }
}

/**
 * Waits until a link is mended. Gives up as `NotReady` after ten minutes, whether or not the end user has gone away;
 * `WaitSchedule` of `@bankstream/core/waiter` says otherwise. Fails as `Gone` when the link was deleted meanwhile. The webhook
 * `link.state_changed` tells the same without being asked.
 */
export const mended = (request: GetLinkRequest): Effect.Effect<LinkOutcome, MoneyKitError, MoneyKit> =>
  waitFor(getLink, request, (link) => link.state === "connected" || link.state === "deleted").pipe(
    Effect.flatMap(undeleted),
    Effect.map(outcomeOf)
  )

/** A session for a link that exists; its institution is the link's. */
export type RelinkRequest = Omit<CreateLinkSessionRequest, "existing_link_id" | "institution_id"> & {
  readonly existing_link_id: string
}

/**
 * Starts a session in which an end user mends a link, which is what `UserActionRequired` asks for, or adds products to it.
 *
 * MoneyKit takes a `webhook` and `link_tags` that are left out for removed. Here they stay what they are: the link is read
 * first. To remove them, say `webhook: null` and `link_tags: []`.
 *
 * The session ends without a token to exchange: the link is the same, though its `provider` may be another. Fails above all
 * with `Gone` when the link was deleted.
 *
 * @example
 * ```ts
 * const mend = (existing_link_id: string, id: string) =>
 *   relink({ existing_link_id, customer_user: { id }, redirect_uri: "https://acme.example/connected" })
 * ```
 */
export const relink = Effect.fnUntraced(function* (
  request: RelinkRequest
): Effect.fn.Return<CreateLinkSessionResponse, MoneyKitError, MoneyKit> {
  const { link_tags, tags, webhook } = yield* Effect.flatMap(getLink({ id: request.existing_link_id }), undeleted)
  return yield* createLinkSession({
    ...request,
    // An empty one is none, and would be refused.
    webhook: request.webhook === undefined ? webhook || undefined : request.webhook,
    // Older answers have them under their older name alone.
    link_tags: request.link_tags ?? link_tags ?? tags ?? undefined
  })
})

/** The link, unless it was deleted. MoneyKit answers that with 410 or with the link as it was: here it is one failure. */
const undeleted = Effect.fnUntraced(function* (
  link: LinkCommon
): Effect.fn.Return<LinkCommon, MoneyKitError, MoneyKit> {
  const reason = linkReason(link)
  if (reason?._tag !== "Gone") return link
  const moneykit = yield* service
  return yield* moneykit.reject(getLink, reason, { status: 200, attempts: 1, code: "link_error.deleted" })
})
